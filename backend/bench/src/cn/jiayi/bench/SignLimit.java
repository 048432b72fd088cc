package cn.jiayi.bench;

import cn.jiayi.contract.ContractNumber;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Callers;
import cn.jiayi.platform.DocumentSeal;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A team signs a household that has none: the contract with members, team and term, the sealed agreement, what it adds to coverage. */
@Component("/files/limit/sign")
class SignLimit extends WriteLimit {

    private static final String HOUSEHOLD = """
            select h.district_code, h.town_id, h.number, h.address, h.residing_since, h.head_id from household h where h.id = ? and (
                h.grid_area_id in (select grid_area_id from grid_assignment where team_id = ? and until is null)
                or exists (select 1 from contract x where x.household_id = h.id and x.team_id = ?
                    and x.state in ('IN_FORCE', 'AWAITING_RECONFIRMATION') and (x.ends_on is null or x.ends_on >= ?))
                or h.id in (select household_id from application where team_id = ? and state = 'OPEN' and lapses_on >= ?))
            """;

    private static final String TEAM = """
            select institution_id, kind, name, studio, phone, permitted_from, permitted_until, closed_on from team
            where id = ? and institution_id = ?
            """;

    private static final String POLICY = """
            select id, version, term_years, residence_months, households_advised, households_limit, required_team_roles from district_policy
            where district_code = ? and valid_from <= ? and (valid_until is null or valid_until >= ?) order by version desc limit 1
            """;

    private static final String ROLES =
            "select role from team_member where team_id = ? and since <= ? and (until is null or until >= ?)";

    private static final String STANDING = """
            select 1 from contract where household_id = ? and state in ('IN_FORCE', 'AWAITING_RECONFIRMATION')
                and (ends_on is null or ends_on >= ?)
            """;

    private static final String OVER =
            "select 1 from contract where household_id = ? and state in ('IN_FORCE', 'AWAITING_RECONFIRMATION') and ends_on < ?";

    private static final String PLACE = """
            update team set signed_households = signed_households + 1 where id = ? and signed_households < ? and closed_on is null
            """;

    private static final String CONTRACT = """
            insert into contract (id, number, district_code, town_id, institution_id, team_id, household_id, policy_id, state, signed_on,
                signer_id, signer_name, signer_authority, persons, term_ends_on, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'IN_FORCE', ?, ?, ?, ?, ?, ?, 0)
            """;

    private static final String WAITING = "select id from application where household_id = ? and state = 'OPEN' for update";

    private final AgreementByHand agreements;
    private final Clock clock;

    SignLimit(Callers callers, DataSource database, DocumentSeal seal, AgreementByHand agreements, Clock clock) {
        super(callers, database, Role.TEAM_LEADER, "contract.sign", seal, clock);
        this.agreements = agreements;
        this.clock = clock;
    }

    private record Household(String district, byte[] town, String number, String address, LocalDate since, byte[] head) {}

    private record Team(byte[] institution, boolean isVillageDoctor, String name, String studio, String phone) {}

    private record Policy(
            byte[] id, int version, int years, int months, @Nullable Integer advised, @Nullable Integer limit, List<String> roles) {}

    @Override
    Done act(Actor actor, JsonNode input, LocalDateTime now, Connection connection) throws SQLException {
        LocalDate day = LocalDate.now(clock);
        Date today = Date.valueOf(day);
        byte[] householdId = Uuids.bytes(uuid(input, "householdId", "Household"));
        byte[] teamId = team(actor);
        UUID signer = uuid(input, "signerId", "Resident");
        String drawnByHousehold = signature(input, "householdSignature");
        String drawnByTeam = signature(input, "teamSignature");

        Household household = one(connection, HOUSEHOLD, SignLimit::household, householdId, teamId, teamId, today, teamId, today);
        Team team = one(connection, TEAM, row -> team(row, day), teamId, Uuids.bytes(actor.institutionId()));
        Policy policy = one(connection, POLICY, SignLimit::policy, household.district, today, today);
        Set<String> roles = new HashSet<>(all(connection, ROLES, row -> row.getString(1), teamId, today, today));
        require(team.isVillageDoctor || roles.containsAll(policy.roles));
        List<AgreementByHand.Member> members = agreements.members(connection, householdId, today);
        AgreementByHand.Member signs = members.stream().filter(each -> Uuids.of(each.id()).equals(signer)).findFirst().orElseThrow();
        require(!signs.born().isAfter(day.minusYears(18)) && !household.since.isAfter(day.minusMonths(policy.months)));
        require(all(connection, STANDING, row -> 1, householdId, today).isEmpty());
        require(all(connection, OVER, row -> 1, householdId, today).isEmpty());
        Integer limit = team.isVillageDoctor ? null : policy.limit;
        write(connection, PLACE, teamId, limit == null ? Integer.MAX_VALUE : limit);

        UUID contract = Ids.next();
        byte[] id = Uuids.bytes(contract);
        String number = ContractNumber.of(household.district, day, contract);
        LocalDate last = day.plusYears(policy.years).minusDays(1);
        boolean isHead = Uuids.of(household.head).equals(signer);
        write(
                connection, CONTRACT,
                id, number, household.district, household.town, team.institution, teamId, householdId, policy.id, today,
                signs.id(), signs.name(), isHead ? "HEAD" : "REPRESENTATIVE", members.size(), Date.valueOf(last));
        writeAll(
                connection,
                "insert into contract_member (contract_id, resident_id, name, relation) values (?, ?, ?, ?)",
                members.stream().map(each -> new Object[] {id, each.id(), each.name(), each.relation()}).toList());
        write(connection, "insert into contract_team (contract_id, team_id, since, until) values (?, ?, ?, null)", id, teamId, today);
        write(
                connection, "insert into contract_term (contract_id, number, first_day, last_day) values (?, 1, ?, ?)",
                id, today, Date.valueOf(last));

        agreements.seal(
                connection, now,
                new AgreementByHand.Signed(
                        contract, number, household.district, day, last,
                        Uuids.of(policy.id), policy.version,
                        household.number, household.address, members, signs.name(), isHead, drawnByHousehold,
                        team.name, team.institution, team.studio, team.phone, actor.name(), drawnByTeam));
        require(all(connection, WAITING, row -> 1, householdId).isEmpty());
        CoverageByHand.write(connection, householdId, household.district, day);
        boolean isOverAdvised = !team.isVillageDoctor && policy.advised != null
                && one(connection, "select signed_households from team where id = ?", row -> row.getInt(1), teamId) > policy.advised;
        return new Done(
                contract, "Signed", "{\"contractId\":\"%s\",\"isTeamOverAdvised\":%s}".formatted(contract, isOverAdvised));
    }

    @Override
    void answer(Actor actor, Done done, Connection connection, JsonGenerator json) throws SQLException {
        byte[] id = one(
                connection, "select id from contract where id = ? and team_id = ?", row -> row.getBytes(1),
                Uuids.bytes(done.recordId()), team(actor));
        json.writeStartObject().writeName("data").writeStartObject();
        json.writeName("contractSign").writeStartObject();
        text(json, "__typename", "ContractSigned");
        json.writeBooleanProperty("isTeamOverAdvised", done.outcome().endsWith("true}"));
        json.writeName("contract").writeStartObject();
        id(json, "id", "Contract", id);
        json.writeEndObject().writeEndObject().writeEndObject().writeEndObject();
    }

    /** As it was drawn, if it could be a signature. */
    private static String signature(JsonNode input, String name) {
        String drawn = input.get(name).stringValue();
        int[][][] lines = JsonMapper.shared().readValue(drawn, int[][][].class);
        double ink = 0;
        for (int[][] line : lines) {
            for (int at = 0; at < line.length; at++) {
                int[] point = line[at];
                require(point.length == 2 && point[0] >= 0 && point[0] <= 1000 && point[1] >= 0 && point[1] <= 400);
                ink += at == 0 ? 0 : Math.hypot(point[0] - line[at - 1][0], point[1] - line[at - 1][1]);
            }
        }
        require(ink >= 100);
        return JsonMapper.shared().writeValueAsString(lines);
    }

    private static Household household(ResultSet row) throws SQLException {
        return new Household(
                row.getString("district_code"),
                row.getBytes("town_id"),
                row.getString("number"),
                row.getString("address"),
                row.getObject("residing_since", LocalDate.class),
                row.getBytes("head_id"));
    }

    private static Team team(ResultSet row, LocalDate day) throws SQLException {
        boolean isVillageDoctor = row.getString("kind").equals("VILLAGE_DOCTOR");
        LocalDate until = day(row, "permitted_until");
        LocalDate closed = day(row, "closed_on");
        require(closed == null || day.isBefore(closed));
        require(!isVillageDoctor
                || !day.isBefore(row.getObject("permitted_from", LocalDate.class)) && (until == null || !day.isAfter(until)));
        return new Team(
                row.getBytes("institution_id"), isVillageDoctor, row.getString("name"), row.getString("studio"), row.getString("phone"));
    }

    private static Policy policy(ResultSet row) throws SQLException {
        List<String> roles = new ArrayList<>();
        JsonMapper.shared().readTree(row.getString("required_team_roles")).forEach(role -> roles.add(role.stringValue()));
        return new Policy(
                row.getBytes("id"),
                row.getInt("version"),
                row.getInt("term_years"),
                row.getInt("residence_months"),
                row.getObject("households_advised", Integer.class),
                row.getObject("households_limit", Integer.class),
                roles);
    }
}
