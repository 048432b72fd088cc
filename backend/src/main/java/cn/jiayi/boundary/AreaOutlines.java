package cn.jiayi.boundary;

import cn.jiayi.grid.GridDirectory;
import cn.jiayi.grid.GridDrawing;
import cn.jiayi.grid.GridOutline;
import cn.jiayi.platform.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The outlines of an institution's grid areas: each always has one. */
@Component
@RequiredArgsConstructor
class AreaOutlines implements Outlines {

    private final GridDirectory grid;
    private final GridDrawing drawing;

    @Override
    public List<Subject> subjects(Actor actor) {
        return (BoundaryScope.isDistrict(actor)
                        ? grid.outlinesOfDistrict(actor.district())
                        : actor.institutionId() == null
                                ? List.<GridOutline>of()
                                : grid.outlinesOfInstitution(actor.institutionId()))
                .stream()
                        .map(area -> new Subject(
                                area.id(),
                                List.of(area.code()),
                                Map.of("code", area.code(), "name", area.name(), "village", area.village()),
                                area.boundary()))
                        .toList();
    }

    @Override
    public void draw(Map<UUID, @Nullable String> boundaries) {
        drawing.redraw(boundaries);
    }
}
