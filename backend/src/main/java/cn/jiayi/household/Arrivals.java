package cn.jiayi.household;

import cn.jiayi.household.LifeOutcome.Refused;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.PersonalData;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Finds people in the district's register by the identity number, and enters those whom it does not know. */
@Component
@RequiredArgsConstructor
class Arrivals {

    private final LifeBook book;
    private final Residents residents;
    private final HouseholdDirectory households;
    private final Institutions institutions;
    private final PersonalData personalData;
    private final EntityManager entities;

    Optional<UUID> known(String district, PersonFacts facts) {
        return facts.idNumber() == null ? Optional.empty() : known(district, facts.idNumber());
    }

    /** The record that an identity number stands in; empty for a number that the district does not know. */
    Optional<UUID> known(String district, IdNumber number) {
        return residents.identified(district, personalData.index(number));
    }

    /** What stands against somebody who is to live where they live in no household yet. */
    Optional<Refused> againstHomeless(Actor actor, PersonFacts facts, LocalDate day) {
        Optional<UUID> known = known(actor.district(), facts);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (book.homeOf(known.get()).isPresent()) {
            return Optional.of(new Refused(LifeRefusal.ID_NUMBER_TAKEN, null, null, whereIs(actor, known.get())));
        }
        LocalDate free = book.freeFrom(known.get());
        return against(book.resident(known.get()), facts)
                .or(() -> day.isBefore(free) ? Optional.of(LifeRefusal.DAY_TOO_EARLY) : Optional.empty())
                .map(reason -> new Refused(reason, null, free, null));
    }

    /** What stands against a person whom the register knows: whoever types the number has to know the name too. */
    static Optional<LifeRefusal> against(Resident known, PersonFacts facts) {
        if (known.getDiedOn() != null) {
            return Optional.of(LifeRefusal.PERSON_DIED);
        }
        return known.getName().equals(facts.name()) ? Optional.empty() : Optional.of(LifeRefusal.NAME_DIFFERS);
    }

    /** The resident, whom the register may know already; locked. */
    Resident arrive(String district, PersonFacts facts) {
        return known(district, facts).map(book::resident).orElseGet(() -> enter(district, facts));
    }

    /** Gives the numbers to those who were entered; where somebody was faster, the act starts over and finds them. */
    void claimNumbers() {
        try {
            residents.flush();
        } catch (DataIntegrityViolationException taken) {
            throw new OptimisticLockingFailureException("somebody has entered the same number just now", taken);
        }
    }

    /** The household in which a known person is found: its number if the actor may see it, else who serves it. */
    String whereIs(Actor actor, UUID residentId) {
        return Optional.ofNullable(
                        households.lastHouseholdsOf(List.of(residentId)).get(residentId))
                .map(id -> households.byIds(List.of(id)).get(id))
                .map(household ->
                        households.sees(actor, household.getId()) ? household.getNumber() : servedBy(household))
                .orElse("—");
    }

    private String servedBy(Household household) {
        return institutions
                .of(household.getDistrictCode(), household.getInstitutionId())
                .map(Institution::getName)
                .orElse("—");
    }

    Resident enter(String district, PersonFacts facts) {
        Resident resident = new Resident(
                Ids.next(),
                district,
                facts,
                facts.idNumber() == null ? null : personalData.protect(facts.idNumber()),
                facts.phone() == null ? null : personalData.protect(facts.phone()));
        entities.persist(resident);
        return resident;
    }
}
