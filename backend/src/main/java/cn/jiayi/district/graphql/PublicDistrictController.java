package cn.jiayi.district.graphql;

import cn.jiayi.district.District;
import cn.jiayi.district.Districts;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.platform.graphql.Anyone;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What anyone may see of a district: the names, as the entry to the public notice of teams (M07). */
@Controller
@RequiredArgsConstructor
class PublicDistrictController {

    private final Districts districts;
    private final Places places;

    @Anyone
    @QueryMapping
    List<PublicDistrict> publicDistricts() {
        return districts.all().stream().map(PublicDistrict::of).toList();
    }

    @BatchMapping
    List<List<PublicPlace>> towns(List<PublicDistrict> sources) {
        Map<String, List<Place>> found =
                places.townsOf(sources.stream().map(PublicDistrict::code).toList());
        return sources.stream()
                .map(source -> found.getOrDefault(source.code(), List.of()).stream()
                        .map(PublicPlace::of)
                        .toList())
                .toList();
    }

    record PublicDistrict(String code, String name) {
        static PublicDistrict of(District district) {
            return new PublicDistrict(district.getCode(), district.getName());
        }
    }

    record PublicPlace(String id, String name) {
        static PublicPlace of(Place place) {
            return new PublicPlace(GlobalId.of("Place", place.getId()), place.getName());
        }
    }
}
