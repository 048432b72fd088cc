package cn.jiayi;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.district.TeamRole;
import cn.jiayi.grid.GridAreaDraft;
import cn.jiayi.grid.GridDrawing;
import cn.jiayi.household.HouseholdDraft;
import cn.jiayi.household.HouseholdRegistration;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.institution.CombinationDraft;
import cn.jiayi.institution.InstitutionDraft;
import cn.jiayi.institution.InstitutionFounding;
import cn.jiayi.institution.InstitutionKind;
import cn.jiayi.platform.Account;
import cn.jiayi.platform.Accounts;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Phone;
import cn.jiayi.platform.Role;
import cn.jiayi.team.TeamDraft;
import cn.jiayi.team.TeamFounding;
import cn.jiayi.team.TeamFounding.Responsibility;
import cn.jiayi.team.TeamKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/**
 * Rows of one's own for each test: an institution in one of the two real districts, its teams, grid areas and households, and an
 * account for whoever acts. Nothing is shared, so nothing has to be cleaned up. {@link Testers} call as these actors.
 */
@TestComponent
public class Fixtures {

    public static final String YUBEI = "500112";
    public static final String ERQI = "410103";

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

    private final Places places;
    private final DistrictPolicies policies;
    private final InstitutionFounding institutions;
    private final GridDrawing grid;
    private final TeamFounding teams;
    private final HouseholdRegistration households;
    private final Accounts accounts;
    private final Clock clock;

    Fixtures(
            Places places,
            DistrictPolicies policies,
            InstitutionFounding institutions,
            GridDrawing grid,
            TeamFounding teams,
            HouseholdRegistration households,
            Accounts accounts,
            Clock clock) {
        this.places = places;
        this.policies = policies;
        this.institutions = institutions;
        this.grid = grid;
        this.teams = teams;
        this.households = households;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A primary institution and where it works. */
    public record Practice(UUID id, String name, String district, UUID townId, UUID villageId) {}

    /** A team with a member in every role that a district may require; the family doctor leads. */
    public record Crew(UUID id, String name, Practice practice, UUID leaderId, UUID nurseId) {}

    /** A household of a head, a spouse and a child of age, who all have a telephone. */
    public record Home(
            UUID id, String number, Practice practice, UUID headId, UUID spouseId, UUID childId, String headName) {}

    // ---- institutions

    /** A primary institution of its own in the district's first town. */
    public Practice practice(String district) {
        Place town = places.towns(district).getFirst();
        return practice(district, town);
    }

    /** A primary institution of its own in a town. */
    public Practice practice(String district, Place town) {
        UUID villageId = places.villagesOf(List.of(town.getId())).values().stream()
                .flatMap(List::stream)
                .findFirst()
                .map(Place::getId)
                .orElse(town.getId());
        String name = "第" + number() + "社区卫生服务中心";
        return new Practice(
                institution(district, town.getId(), InstitutionKind.COMMUNITY_HEALTH_CENTRE, name),
                name,
                district,
                town.getId(),
                villageId);
    }

    /** A secondary hospital of its own in the district's first town. */
    public UUID hospital(String district) {
        return institution(
                district,
                places.towns(district).getFirst().getId(),
                InstitutionKind.SECONDARY_HOSPITAL,
                "第" + number() + "人民医院");
    }

    /** A secondary hospital combined with the institution since a day of its own some years ago (M26). */
    public UUID combination(Practice practice, UUID hospitalId) {
        return combination(practice, hospitalId, LocalDate.of(2018, 1, 1).plusDays(number() % 3_000), null);
    }

    public UUID combination(Practice practice, UUID hospitalId, LocalDate from, @Nullable LocalDate until) {
        UUID id = Ids.next();
        institutions.combine(
                List.of(new CombinationDraft(id, practice.district(), practice.id(), hospitalId, from, until)));
        return id;
    }

    /** A tertiary hospital of its own in the district's first town. */
    public UUID tertiaryHospital(String district) {
        return institution(
                district,
                places.towns(district).getFirst().getId(),
                InstitutionKind.TERTIARY_HOSPITAL,
                "第" + number() + "中心医院");
    }

    private UUID institution(String district, UUID townId, InstitutionKind kind, String name) {
        UUID id = Ids.next();
        institutions.found(
                List.of(new InstitutionDraft(id, district, townId, kind, name, "人民路1号", "023-60000000", null)));
        return id;
    }

    // ---- teams

    public Crew team(Practice practice) {
        Set<TeamRole> roles = EnumSet.of(TeamRole.FAMILY_DOCTOR, TeamRole.NURSE, TeamRole.PUBLIC_HEALTH_DOCTOR);
        policies.inForce(practice.district(), today()).ifPresent(policy -> roles.addAll(policy.getRequiredTeamRoles()));
        return team(practice, roles);
    }

    /** A team that may lack something: a member for each of the roles, a family doctor always among them. */
    public Crew team(Practice practice, Set<TeamRole> roles) {
        return found(practice, TeamKind.TEAM, roles, null, null);
    }

    /** An independent village doctor under the institution, permitted since a year. */
    public Crew villageDoctor(Practice practice) {
        return found(
                practice,
                TeamKind.VILLAGE_DOCTOR,
                Set.of(TeamRole.FAMILY_DOCTOR),
                today().minusYears(1),
                today().plusYears(1));
    }

    private Crew found(
            Practice practice,
            TeamKind kind,
            Set<TeamRole> roles,
            @Nullable LocalDate permittedFrom,
            @Nullable LocalDate permittedUntil) {
        String name = "家庭医生团队" + number();
        UUID id = Ids.next();
        List<TeamDraft.Member> members = Stream.concat(Stream.of(TeamRole.FAMILY_DOCTOR), roles.stream())
                .distinct()
                .map(this::member)
                .toList();
        teams.found(List.of(new TeamDraft(
                id,
                practice.district(),
                practice.id(),
                practice.townId(),
                kind,
                name,
                name + "工作室",
                "023-61111111",
                null,
                permittedFrom,
                permittedUntil,
                members)));
        UUID nurse = members.stream()
                .filter(member -> member.role() == TeamRole.NURSE)
                .map(TeamDraft.Member::id)
                .findFirst()
                .orElse(members.getLast().id());
        return new Crew(id, name, practice, members.getFirst().id(), nurse);
    }

    private TeamDraft.Member member(TeamRole role) {
        return new TeamDraft.Member(
                Ids.next(),
                "成员" + number(),
                role,
                role == TeamRole.FAMILY_DOCTOR,
                "主治医师",
                "随访、健康管理",
                "023-62222222",
                today().minusYears(1));
    }

    // ---- grid areas

    /** A grid area of 60 households and 180 persons that nobody is responsible for. */
    public UUID area(Practice practice) {
        return area(practice, 60, 180);
    }

    public UUID area(Practice practice, int households, int population) {
        UUID id = Ids.next();
        int number = number();
        grid.draw(List.of(new GridAreaDraft(
                id,
                practice.district(),
                practice.villageId(),
                practice.id(),
                "T" + "%06d".formatted(number),
                "网格" + number,
                "{\"type\":\"Polygon\",\"coordinates\":[[[106.6,29.7],[106.61,29.7],[106.61,29.71],[106.6,29.7]]]}",
                population,
                households)));
        return id;
    }

    /** Makes a team responsible for areas, beside whoever is already. */
    public void responsible(Crew team, UUID... areas) {
        teams.makeResponsible(
                Stream.of(areas)
                        .map(area -> new Responsibility(area, team.id(), null))
                        .toList(),
                clock.instant());
    }

    // ---- households

    /** A household that lives in an area, or is placed in none. */
    public Home household(Practice practice, @Nullable UUID areaId) {
        int number = number();
        HouseholdDraft.Member head = person("户主" + number, Sex.MALE, today().minusYears(50), Relation.HEAD);
        HouseholdDraft.Member spouse = person("配偶" + number, Sex.FEMALE, today().minusYears(48), Relation.SPOUSE);
        HouseholdDraft.Member child = person("子女" + number, Sex.FEMALE, today().minusYears(20), Relation.CHILD);
        return register(practice, areaId, List.of(head, spouse, child), List.of());
    }

    /** A household of these members; the first is the head. */
    public Home register(
            Practice practice,
            @Nullable UUID areaId,
            List<HouseholdDraft.Member> members,
            List<HouseholdDraft.Mark> marks) {
        HouseholdDraft draft = draft(practice, areaId, members, marks);
        households.register(List.of(draft));
        return new Home(
                draft.id(),
                draft.number(),
                practice,
                members.getFirst().id(),
                members.get(Math.min(1, members.size() - 1)).id(),
                members.getLast().id(),
                members.getFirst().name());
    }

    /** Such a household before it is registered. */
    public HouseholdDraft draft(
            Practice practice,
            @Nullable UUID areaId,
            List<HouseholdDraft.Member> members,
            List<HouseholdDraft.Mark> marks) {
        String number = "T" + "%09d".formatted(number());
        return new HouseholdDraft(
                Ids.next(),
                practice.district(),
                practice.townId(),
                practice.villageId(),
                areaId,
                practice.id(),
                number,
                "测试路" + number + "号",
                today().minusYears(2),
                members,
                marks);
    }

    /** A person with a valid identity number of their own and a telephone, {@link #phoneOf}. */
    public HouseholdDraft.Member person(String name, Sex sex, LocalDate birthDate, Relation relation) {
        UUID id = Ids.next();
        Phone phone = Phone.parse(phoneOf(id)).orElseThrow();
        return new HouseholdDraft.Member(
                id, name, sex, birthDate, idNumber(sex, birthDate), phone, relation, List.of());
    }

    /** The whole telephone number of a resident: what must not be seen masked. */
    public static String phoneOf(UUID residentId) {
        return "139%08d".formatted(Math.floorMod(residentId.getLeastSignificantBits(), 100_000_000L));
    }

    private IdNumber idNumber(Sex sex, LocalDate birthDate) {
        int number = number(); // a number of one's own: 500 for each sex, day and place of registration
        int order = number % 500 * 2 + (sex == Sex.MALE ? 1 : 0);
        String digits = "500%03d".formatted(number / 500 % 1000) + COMPACT.format(birthDate) + "%03d".formatted(order);
        return IdNumber.parse(digits + IdNumber.checkCharacter(digits), today()).orElseThrow();
    }

    // ---- who acts

    public Actor leader(Crew team) {
        return staff(Role.TEAM_LEADER, team, team.leaderId());
    }

    public Actor member(Crew team) {
        return staff(Role.TEAM_MEMBER, team, team.nurseId());
    }

    /** The village doctor of {@link #villageDoctor}. */
    public Actor doctor(Crew villageDoctor) {
        return staff(Role.VILLAGE_DOCTOR, villageDoctor, villageDoctor.leaderId());
    }

    public Actor administrator(Practice practice) {
        return open(Role.INSTITUTION_ADMIN, practice.district(), null, null, null, practice.id(), null);
    }

    public Actor head(Home home) {
        return resident(home.practice().district(), home.headId());
    }

    public Actor spouse(Home home) {
        return resident(home.practice().district(), home.spouseId());
    }

    public Actor resident(String district, UUID residentId) {
        return open(Role.RESIDENT, district, residentId, null, null, null, null);
    }

    public Actor coordinator(String district, UUID hospitalId) {
        return open(Role.HOSPITAL_COORDINATOR, district, null, null, null, hospitalId, null);
    }

    /** The commission, the supervisors or a department: somebody whose scope is the district. */
    public Actor of(Role role, String district) {
        return open(role, district, null, null, null, null, null);
    }

    public Actor townGovernment(String district, UUID townId) {
        return open(Role.TOWN_GOVERNMENT, district, null, null, null, null, townId);
    }

    private Actor staff(Role role, Crew team, UUID memberId) {
        Practice practice = team.practice();
        return open(role, practice.district(), null, memberId, team.id(), practice.id(), null);
    }

    private Actor open(
            Role role,
            String district,
            @Nullable UUID residentId,
            @Nullable UUID memberId,
            @Nullable UUID teamId,
            @Nullable UUID institutionId,
            @Nullable UUID placeId) {
        UUID subject = UUID.randomUUID();
        String name = role + " " + number();
        accounts.save(new Account(subject, role, name, district, residentId, memberId, teamId, institutionId, placeId));
        return new Actor(subject, role, name, district, residentId, memberId, teamId, institutionId, placeId);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static int number() {
        return NUMBERS.incrementAndGet();
    }
}
