package cn.jiayi.grid;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps count of who lives in an area, with the act that changes it (M08): households and persons apart (trap 2). */
@Service
@RequiredArgsConstructor
public class GridSettlement {

    private final GridAreas areas;

    /**
     * @param households so many more, or fewer
     * @param persons so many more, or fewer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(UUID areaId, int households, int persons) {
        areas.settle(areaId, households, persons);
    }
}
