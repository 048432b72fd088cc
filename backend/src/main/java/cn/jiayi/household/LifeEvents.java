package cn.jiayi.household;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LifeEvents extends Repository<LifeEvent, UUID> {

    Window<LifeEvent> findByHouseholdIdOrderByDayDescIdDesc(UUID householdId, ScrollPosition position, Limit limit);

    Window<LifeEvent> findByResidentIdOrderByDayDescIdDesc(UUID residentId, ScrollPosition position, Limit limit);

    /** One that was written for the caller. */
    @Query("select event from LifeEvent event where event.id = :id")
    Optional<LifeEvent> written(UUID id);
}
