package cn.jiayi.effective;

import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what counts as served: public within a district, as its policy is. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class EffectiveDefinitionDirectory {

    private final EffectiveDefinitions rows;

    /** The one that counts first, the product's own last. */
    public List<EffectiveDefinition> versions(String district) {
        return Stream.concat(
                        rows.findByDistrictCodeOrderByVersionDesc(district).stream(),
                        Stream.of(EffectiveDefinition.first(district)))
                .toList();
    }

    public EffectiveDefinition latest(String district) {
        return versions(district).getFirst();
    }
}
