package cn.jiayi.demo.data;

import cn.jiayi.district.TeamRole;
import cn.jiayi.team.TeamKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes teams with the roles that the policy requires and some more (M04), and village doctors with their permission (M06). */
final class CrewMaker {

    private static final Map<TeamRole, List<String>> QUALIFICATIONS = Map.of(
            TeamRole.FAMILY_DOCTOR, List.of("全科主治医师", "全科副主任医师", "全科医师"),
            TeamRole.NURSE, List.of("护师", "主管护师"),
            TeamRole.PUBLIC_HEALTH_DOCTOR, List.of("公卫医师", "公卫主管医师"),
            TeamRole.MATERNAL_CHILD_STAFF, List.of("助产士", "妇幼保健医师"),
            TeamRole.GRID_WORKER, List.of("社区网格员"),
            TeamRole.HOSPITAL_LIAISON, List.of("医院联络员"),
            TeamRole.ARCHIVIST, List.of("档案管理员"),
            TeamRole.TCM_PHYSICIAN, List.of("中医主治医师"),
            TeamRole.HEALTH_MANAGER, List.of("健康管理师"));

    private static final Map<TeamRole, String> DUTIES = Map.of(
            TeamRole.FAMILY_DOCTOR, "常见病、多发病诊疗，健康管理方案，转诊",
            TeamRole.NURSE, "随访、预约、健康信息更新",
            TeamRole.PUBLIC_HEALTH_DOCTOR, "基本公共卫生服务、慢病与传染病管理",
            TeamRole.MATERNAL_CHILD_STAFF, "孕产妇与儿童健康管理",
            TeamRole.GRID_WORKER, "上门联系、政策宣传",
            TeamRole.HOSPITAL_LIAISON, "联系上级医院、协助转诊",
            TeamRole.ARCHIVIST, "健康档案与签约手册整理",
            TeamRole.TCM_PHYSICIAN, "中医药服务指导",
            TeamRole.HEALTH_MANAGER, "体检评估与健康教育");

    private static final Map<TeamRole, String> CERTIFICATES = Map.of(
            TeamRole.FAMILY_DOCTOR, "医师执业证",
            TeamRole.NURSE, "护士执业证",
            TeamRole.TCM_PHYSICIAN, "中医医师执业证",
            TeamRole.HEALTH_MANAGER, "健康管理师证");

    private static final List<TeamRole> MORE = List.of(
            TeamRole.GRID_WORKER,
            TeamRole.ARCHIVIST,
            TeamRole.TCM_PHYSICIAN,
            TeamRole.HEALTH_MANAGER,
            TeamRole.HOSPITAL_LIAISON);

    private final World world;
    private final DistrictOutline district;
    private final Chance chance;

    CrewMaker(World world, DistrictOutline district, Chance chance) {
        this.world = world;
        this.district = district;
        this.chance = chance;
    }

    /**
     * @param number within the institution, from 1
     * @param leaderName somebody who has to lead; absent for anybody
     * @param nurseName likewise
     */
    Crew team(
            UUID institutionId,
            DistrictOutline.Town town,
            int number,
            @Nullable String leaderName,
            @Nullable String nurseName) {
        String name = town.shortName() + "第" + Names.ordinal(number) + "家庭医生团队";
        String studio = "家庭医生签约工作室（" + (200 + number) + " 室）";
        Crew crew = new Crew(world.ids().next(), institutionId, town, TeamKind.TEAM, name, studio, landline());
        for (TeamRole role : district.policy().requiredTeamRoles()) {
            String member = role == TeamRole.FAMILY_DOCTOR ? leaderName : role == TeamRole.NURSE ? nurseName : null;
            crew.colleagues.add(colleague(member, role, role == TeamRole.FAMILY_DOCTOR));
        }
        MORE.stream()
                .filter(role -> chance.percent(35))
                .forEach(role -> crew.colleagues.add(colleague(null, role, false)));
        if (chance.percent(60)) {
            crew.tcmGuidance = "中医师" + Names.of(chance) + "，每周三下午驻点指导";
        }
        if (chance.percent(15)) {
            crew.colleagues.add(former(TeamRole.NURSE));
        }
        certify(crew);
        return crew;
    }

    /** A team that lacks its nurse: it may not sign before it has one (M04). */
    Crew incomplete(UUID institutionId, DistrictOutline.Town town, int number) {
        Crew crew = team(institutionId, town, number, null, null);
        crew.colleagues.removeIf(colleague -> colleague.role() == TeamRole.NURSE && colleague.until() == null);
        crew.certificates.clear();
        certify(crew);
        crew.isComplete = false;
        return crew;
    }

    /** @param until the permission's last day; absent while no end is set (trap 7) */
    Crew villageDoctor(
            UUID supervisorId,
            DistrictOutline.Town town,
            String village,
            @Nullable String doctorName,
            @Nullable LocalDate until) {
        String name = doctorName == null ? Names.of(chance) : doctorName;
        Crew crew = new Crew(
                world.ids().next(),
                supervisorId,
                town,
                TeamKind.VILLAGE_DOCTOR,
                name + "乡村医生",
                village + "卫生室",
                landline());
        crew.permittedFrom = world.today().minusYears(4).minusDays(chance.between(0, 200));
        crew.permittedUntil = until;
        crew.colleagues.add(new Crew.Colleague(
                world.ids().next(),
                name,
                TeamRole.FAMILY_DOCTOR,
                true,
                chance.percent(50) ? "乡村全科执业助理医师" : "注册乡村医生",
                "附近居民的基本医疗、公共卫生和健康管理",
                crew.phone,
                crew.permittedFrom,
                null));
        certify(crew);
        return crew;
    }

    /** Most are valid for years; now and then one runs out soon, or has run out (M04). */
    private void certify(Crew crew) {
        Chance luck = chance.of(crew.name);
        crew.colleagues.stream()
                .filter(colleague -> CERTIFICATES.containsKey(colleague.role()) && colleague.until() == null)
                .forEach(colleague -> {
                    LocalDate lastDay =
                            world.today().plusDays(luck.percent(12) ? luck.between(-20, 80) : luck.between(200, 1_700));
                    crew.certificates.add(new Crew.Certificate(
                            world.ids().next(),
                            colleague.id(),
                            CERTIFICATES.get(colleague.role()),
                            "SAMPLE%06d".formatted(luck.between(0, 999_999)),
                            lastDay.minusYears(5).plusDays(1),
                            lastDay));
                });
    }

    private Crew.Colleague colleague(@Nullable String name, TeamRole role, boolean isLeader) {
        return new Crew.Colleague(
                world.ids().next(),
                name == null ? Names.of(chance) : name,
                role,
                isLeader,
                chance.oneOf(QUALIFICATIONS.get(role)),
                DUTIES.get(role),
                isLeader || chance.percent(70) ? landline() : null,
                world.today().minusYears(5).plusDays(chance.between(0, 300)),
                null);
    }

    private Crew.Colleague former(TeamRole role) {
        LocalDate since = world.today().minusYears(5);
        return new Crew.Colleague(
                world.ids().next(),
                Names.of(chance),
                role,
                false,
                chance.oneOf(QUALIFICATIONS.get(role)),
                DUTIES.get(role),
                null,
                since,
                since.plusDays(chance.between(200, 1_500)));
    }

    private String landline() {
        return world.phones().landline(district.region().areaCode());
    }
}
