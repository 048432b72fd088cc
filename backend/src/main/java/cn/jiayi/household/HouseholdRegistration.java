package cn.jiayi.household;

import cn.jiayi.platform.Ids;
import cn.jiayi.platform.PersonalData;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes households into the district's register, as an import does; no user does this, so it knows no actor. */
@Service
@RequiredArgsConstructor
public class HouseholdRegistration {

    private final EntityManager entities;
    private final PersonalData personalData;

    @Transactional
    public void register(Collection<HouseholdDraft> drafts) {
        drafts.forEach(this::register);
        entities.flush();
        entities.clear();
    }

    private void register(HouseholdDraft draft) {
        List<Resident> residents = draft.members().stream()
                .map(member -> resident(member, draft.districtCode()))
                .toList();
        residents.forEach(entities::persist);
        entities.persist(new Household(draft));
        for (int i = 0; i < residents.size(); i++) {
            HouseholdDraft.Member member = draft.members().get(i);
            entities.persist(new HouseholdMember(
                    Ids.next(), draft.id(), residents.get(i), member.relation(), draft.residingSince()));
            member.marks().forEach(mark -> entities.persist(KeyGroupMark.ofResident(Ids.next(), member.id(), mark)));
        }
        draft.marks().forEach(mark -> entities.persist(KeyGroupMark.ofHousehold(Ids.next(), draft.id(), mark)));
    }

    private Resident resident(HouseholdDraft.Member member, String districtCode) {
        return new Resident(
                member,
                districtCode,
                member.idNumber() == null ? null : personalData.protect(member.idNumber()),
                member.phone() == null ? null : personalData.protect(member.phone()));
    }
}
