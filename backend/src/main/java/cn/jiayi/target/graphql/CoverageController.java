package cn.jiayi.target.graphql;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.target.Coverage;
import cn.jiayi.target.CoverageDirectory;
import cn.jiayi.target.TaskRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class CoverageController {

    private final CoverageDirectory coverage;
    private final Places places;

    @Only({Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    Coverage coverage(@Argument int year, Actor actor) {
        return coverage.now(actor, year);
    }

    @BatchMapping
    List<Place> place(List<TaskRow> sources) {
        Map<UUID, Place> found =
                places.byIds(sources.stream().map(TaskRow::placeId).distinct().toList());
        return sources.stream().map(source -> found.get(source.placeId())).toList();
    }
}
