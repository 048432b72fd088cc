package cn.jiayi.demo.data;

import cn.jiayi.contract.ContractNumber;
import cn.jiayi.contract.ContractTerm;
import cn.jiayi.grid.GridCentre;
import cn.jiayi.institution.InstitutionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Writes what was made for a town. */
@RequiredArgsConstructor
final class TownRows {

    private final World world;
    private final DistrictOutline district;
    private final DistrictOutline.Town town;

    House found(
            InstitutionKind kind,
            String name,
            @Nullable House supervisor,
            @Nullable String administrator,
            Chance chance) {
        House house =
                new House(world.ids().next(), kind, name, administrator == null ? Names.of(chance) : administrator);
        world.rows()
                .add(
                        Table.INSTITUTION,
                        house.id(),
                        district.code(),
                        town.id(),
                        kind,
                        name,
                        town.name() + "样例路" + chance.between(1, 300) + "号",
                        world.phones().landline(district.region().areaCode()),
                        supervisor == null ? null : supervisor.id());
        return house;
    }

    void write(House centre, List<Area> areas, List<Crew> crews, List<Home> homes, List<Deal> deals) {
        areas.forEach(area -> write(centre, area));
        homes.forEach(home -> write(centre, home));
        crews.forEach(this::write);
        deals.forEach(this::write);
    }

    private void write(House centre, Area area) {
        GridCentre middle = GridCentre.of(area.boundary);
        world.rows()
                .add(
                        Table.GRID_AREA,
                        area.id,
                        district.code(),
                        area.village.id(),
                        centre.id(),
                        area.code,
                        area.name,
                        area.boundary,
                        middle.longitude(),
                        middle.latitude(),
                        area.population,
                        area.households,
                        area.assignmentVersion,
                        area.changedBy,
                        area.changedAt);
    }

    private void write(House centre, Home home) {
        UUID head = home.headOn(world.today()).map(Person::id).orElse(null);
        UUID area = home.area() == null ? null : home.area().id;
        home.people().forEach(person -> write(home, person));
        world.rows()
                .add(
                        Table.HOUSEHOLD,
                        home.id(),
                        district.code(),
                        town.id(),
                        home.villageId(),
                        area,
                        centre.id(),
                        home.number(),
                        home.address(),
                        home.residingSince(),
                        head,
                        home.move() == null ? null : home.move().day());
        home.marks().forEach(mark -> write(null, home.id(), mark));
    }

    private void write(Home home, Person person) {
        world.rows()
                .add(
                        Table.RESIDENT,
                        person.id(),
                        district.code(),
                        person.name(),
                        person.sex(),
                        person.birth(),
                        person.died(),
                        Secret.of(Secret.Form.ID_NUMBER_CIPHER, person.idNumber()),
                        Secret.of(Secret.Form.ID_NUMBER_INDEX, person.idNumber()),
                        Secret.of(Secret.Form.PHONE_CIPHER, person.phone()),
                        Secret.of(Secret.Form.PHONE_INDEX, person.phone()),
                        null);
        world.rows()
                .add(
                        Table.HOUSEHOLD_MEMBER,
                        world.ids().next(),
                        home.id(),
                        person.id(),
                        person.relation(),
                        person.since(),
                        person.until(),
                        false);
        person.marks().forEach(mark -> write(person.id(), null, mark));
    }

    private void write(@Nullable UUID residentId, @Nullable UUID householdId, Person.Mark mark) {
        world.rows()
                .add(
                        Table.KEY_GROUP_MARK,
                        world.ids().next(),
                        residentId,
                        householdId,
                        mark.group(),
                        mark.source(),
                        mark.since(),
                        null);
    }

    private void write(Crew crew) {
        world.rows()
                .add(
                        Table.TEAM,
                        crew.id,
                        district.code(),
                        crew.institutionId,
                        town.id(),
                        crew.kind,
                        crew.name,
                        crew.studio,
                        crew.phone,
                        crew.tcmGuidance,
                        crew.permittedFrom,
                        crew.permittedUntil,
                        crew.closedOn,
                        crew.signedHouseholds);
        crew.colleagues.forEach(colleague -> world.rows()
                .add(
                        Table.TEAM_MEMBER,
                        colleague.id(),
                        crew.id,
                        colleague.name(),
                        colleague.role(),
                        colleague.isLeader(),
                        colleague.qualification(),
                        colleague.duties(),
                        colleague.phone(),
                        colleague.since(),
                        colleague.until()));
        world.rows()
                .add(
                        Table.TEAM_LEADERSHIP,
                        crew.id,
                        crew.leader().since(),
                        crew.leader().id(),
                        null);
        crew.certificates.forEach(certificate -> world.rows()
                .add(
                        Table.TEAM_QUALIFICATION,
                        certificate.id(),
                        certificate.memberId(),
                        certificate.title(),
                        certificate.number(),
                        certificate.validFrom(),
                        certificate.validUntil()));
    }

    private void write(Deal deal) {
        world.rows()
                .add(
                        Table.CONTRACT,
                        deal.id,
                        ContractNumber.of(district.code(), deal.signedOn, deal.id),
                        district.code(),
                        town.id(),
                        deal.crew.institutionId,
                        deal.crew.id,
                        deal.home.id(),
                        district.policy().id(),
                        deal.state,
                        deal.signedOn,
                        deal.signer.id(),
                        deal.signer.name(),
                        deal.authority,
                        deal.members.size(),
                        deal.endsOn,
                        deal.endReason,
                        deal.lastTerm().lastDay());
        for (ContractTerm term : deal.terms) {
            world.rows().add(Table.CONTRACT_TERM, deal.id, term.number(), term.firstDay(), term.lastDay());
        }
        Deal.Handover handover = deal.handover;
        if (handover == null) {
            world.rows().add(Table.CONTRACT_TEAM, deal.id, deal.signedOn, deal.crew.id, null);
        } else {
            LocalDate lastDay = handover.day().minusDays(1);
            world.rows().add(Table.CONTRACT_TEAM, deal.id, deal.signedOn, handover.from().id, lastDay);
            world.rows().add(Table.CONTRACT_TEAM, deal.id, handover.day(), deal.crew.id, null);
        }
        deal.members.forEach(member ->
                world.rows().add(Table.CONTRACT_MEMBER, deal.id, member.id(), member.name(), member.relation()));
        deal.requests.forEach(request -> write(deal, request));
    }

    private void write(Deal deal, Deal.Request request) {
        world.rows()
                .add(
                        Table.TERMINATION_REQUEST,
                        request.id(),
                        deal.id,
                        district.code(),
                        deal.crew.institutionId,
                        deal.crew.id,
                        deal.home.id(),
                        request.state(),
                        request.reason(),
                        request.note(),
                        request.effect(),
                        deal.signer.id(),
                        deal.signer.name(),
                        request.requestedAt(),
                        request.answerBy(),
                        request.answeredBy(),
                        request.closedAt(),
                        request.answer(),
                        request.endsOn());
    }
}
