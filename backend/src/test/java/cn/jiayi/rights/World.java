package cn.jiayi.rights;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.application.ApplicationFixtures;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.TerminationEffect;
import cn.jiayi.contract.TerminationRequestDraft;
import cn.jiayi.effective.EffectiveCounting;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.notice.NoticeFixtures;
import cn.jiayi.notice.NoticeRecipient;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import cn.jiayi.referral.ReferralFixtures;
import cn.jiayi.referral.ReferralFixtures.Ward;
import cn.jiayi.renewal.RenewalFixtures;
import cn.jiayi.roster.RosterFixtures;
import cn.jiayi.statistics.StatisticsRebuild;
import cn.jiayi.visit.VisitFixtures;
import cn.jiayi.ward.WardFixtures;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that are one's own and rows that are somebody else's, near and far, and an actor of each role. A new type gets a row in
 * {@link #plot}.
 */
@TestComponent
class World {

    private final Fixtures fixtures;
    private final ContractFixtures contracts;
    private final HospitalFixtures hospitals;
    private final WardFixtures wards;
    private final ReferralFixtures referrals;
    private final NoticeFixtures notices;
    private final ApplicationFixtures applications;
    private final RenewalFixtures renewals;
    private final RosterFixtures rosters;
    private final VisitFixtures visits;
    private final StatisticsRebuild statistics;
    private final EffectiveCounting effective;
    private final JdbcClient jdbc;

    private @Nullable List<Plot> plots;
    private int allocations;
    private final Map<Role, Actor> actors = new EnumMap<>(Role.class);

    World(
            Fixtures fixtures,
            ContractFixtures contracts,
            HospitalFixtures hospitals,
            WardFixtures wards,
            ReferralFixtures referrals,
            NoticeFixtures notices,
            ApplicationFixtures applications,
            RenewalFixtures renewals,
            RosterFixtures rosters,
            VisitFixtures visits,
            StatisticsRebuild statistics,
            EffectiveCounting effective,
            JdbcClient jdbc) {
        this.fixtures = fixtures;
        this.contracts = contracts;
        this.hospitals = hospitals;
        this.wards = wards;
        this.referrals = referrals;
        this.notices = notices;
        this.applications = applications;
        this.renewals = renewals;
        this.rosters = rosters;
        this.visits = visits;
        this.statistics = statistics;
        this.effective = effective;
        this.jdbc = jdbc;
    }

    /** Made at the first call, the same ever after. */
    synchronized List<Plot> plots() {
        if (plots == null) {
            Practice own = fixtures.practice(Fixtures.YUBEI);
            Practice near = fixtures.practice(Fixtures.YUBEI);
            Practice far = fixtures.practice(Fixtures.ERQI);
            Crew team = fixtures.team(own);
            Crew doctor = fixtures.villageDoctor(own);
            Clinic hospital = hospitals.clinic(Fixtures.YUBEI);
            Clinic another = hospitals.clinic(Fixtures.YUBEI);
            Plot first = plot("the own household", team, hospital);
            plots = List.of(
                    first,
                    plot("the doctor's household", doctor, hospital),
                    plot("another household of the team", team, another),
                    plot("another team of the institution", fixtures.team(own), another),
                    plot("another institution, the same hospital", fixtures.team(near), hospital),
                    plot("another institution and hospital", fixtures.team(near), another),
                    plot("another district", fixtures.team(far), hospitals.clinic(Fixtures.ERQI)));
            open(first, doctor);
            statistics.rebuild(1);
            List.of(Fixtures.YUBEI, Fixtures.ERQI).forEach(effective::count);
        }
        return plots;
    }

    Actor actor(Role role) {
        plots();
        return actors.get(role);
    }

    private void open(Plot own, Crew doctor) {
        String district = own.practice().district();
        for (Role role : Role.values()) {
            actors.put(
                    role,
                    switch (role) {
                        case RESIDENT -> fixtures.head(own.home());
                        case TEAM_MEMBER -> fixtures.member(own.team());
                        case TEAM_LEADER -> fixtures.leader(own.team());
                        case VILLAGE_DOCTOR -> fixtures.doctor(doctor);
                        case INSTITUTION_ADMIN -> fixtures.administrator(own.practice());
                        case HOSPITAL_COORDINATOR -> own.clinic().coordinator();
                        case TOWN_GOVERNMENT ->
                            fixtures.townGovernment(district, own.practice().townId());
                        case COMMISSION, SUPERVISOR, INSURANCE, FINANCE, PRICING, CIVIL_AFFAIRS ->
                            fixtures.of(role, district);
                    });
        }
    }

    private Plot plot(String name, Crew team, Clinic clinic) {
        Practice practice = team.practice();
        UUID area = fixtures.area(practice);
        fixtures.responsible(team, area);
        Home home = fixtures.household(practice, area);
        TerminationRequestDraft request = contracts.open(home, TerminationEffect.END_OF_TERM);
        UUID contract = contracts.file(
                home, team, ContractState.IN_FORCE, contracts.today().minusDays(10), null, List.of(request));
        UUID slot = hospitals.slotKeptFor(clinic, team.id());
        Ward ward = new Ward(team, fixtures.member(team), home);
        UUID down = referrals.sentBack(ward, clinic);
        UUID referral = referrals.waiting(ward, clinic, slot);
        Map<String, List<UUID>> rows = new HashMap<>();
        rows.put("District", ids("select id from district where code = '%s'".formatted(practice.district())));
        rows.put(
                "DistrictPolicy",
                ids("select id from district_policy where district_code = '%s'".formatted(practice.district())));
        rows.put("Place", List.of(practice.townId(), practice.villageId()));
        rows.put("Institution", List.of(practice.id(), clinic.hospitalId()));
        rows.put("Combination", List.of(fixtures.combination(practice, clinic.hospitalId())));
        rows.put("Department", List.of(clinic.departmentId()));
        rows.put("GridArea", List.of(area));
        rows.put("BoundaryImport", List.of(outlines(practice)));
        rows.put("BalanceProposal", List.of(proposal(practice)));
        rows.put("Household", List.of(home.id()));
        rows.put("Resident", List.of(home.headId(), home.spouseId(), home.childId()));
        rows.put("Team", List.of(team.id()));
        rows.put("TeamMember", List.of(team.leaderId(), team.nurseId()));
        rows.put(
                "Notice",
                List.of(
                        notices.tell(NoticeRecipient.household(home.id()), contract),
                        notices.tell(NoticeRecipient.team(team.id()), contract),
                        notices.tell(NoticeRecipient.institution(practice.id()), contract)));
        rows.put("Renewal", List.of(renewals.renewal(contract)));
        rows.put("RenewalRun", List.of(renewals.finishedRun(practice.district())));
        rows.put("RenewalProblem", List.of(renewals.problem(contract)));
        rows.put("Contract", List.of(contract));
        rows.put("TerminationRequest", List.of(request.id()));
        rows.put("Application", List.of(applications.open(home, team)));
        rows.put("Ward", List.of(wards.ward(clinic, 3)));
        rows.put("ClinicSlot", List.of(slot));
        rows.put("ClinicSchedule", List.of(hospitals.schedule(clinic, team.id())));
        rows.put("Referral", List.of(referral));
        rows.put("DownReferral", List.of(down));
        rows.put("Visit", List.of(visits.recorded(clinic.coordinator(), home)));
        rows.put("VisitImport", List.of(visits.imported(clinic.coordinator(), home)));
        rows.put("RosterImport", List.of(rosters.uploaded(fixtures.administrator(practice))));
        rows.put("TaskAllocation", List.of(allocation(practice.district())));
        return new Plot(name, practice, team, home, clinic, rows);
    }

    private UUID outlines(Practice practice) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into boundary_import (
                            id, district_code, institution_id, file_name, outlines, made_by_name, made_at)
                        values (?, ?, ?, '边界.geojson', 1, '甲', now(6))
                        """)
                .param(Uuids.bytes(id))
                .param(practice.district())
                .param(Uuids.bytes(practice.id()))
                .update();
        return id;
    }

    private UUID proposal(Practice practice) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into balance_proposal (
                            id, district_code, institution_id, state, progress, seed, asked_by_name, asked_at)
                        values (?, ?, ?, 'READY', 100, 1, '甲', now(6))
                        """)
                .param(Uuids.bytes(id))
                .param(practice.district())
                .param(Uuids.bytes(practice.id()))
                .update();
        return id;
    }

    /** Of a year long past, so that nobody takes it for the latest. */
    private UUID allocation(String district) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into task_allocation (id, district_code, year, version, source, imported_at, imported_by,
                            urban_rate_percent, rural_rate_percent) values (?, ?, 1949, ?, '附件', now(6), '甲', 20, 45)
                        """)
                .param(Uuids.bytes(id))
                .param(district)
                .param(++allocations)
                .update();
        return id;
    }

    private List<UUID> ids(String sql) {
        return jdbc.sql(sql).query((row, number) -> Uuids.of(row.getBytes(1))).list();
    }
}
