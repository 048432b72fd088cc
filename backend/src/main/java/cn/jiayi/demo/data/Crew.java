package cn.jiayi.demo.data;

import cn.jiayi.district.TeamRole;
import cn.jiayi.team.TeamKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team or a village doctor; its counter follows the contracts. */
final class Crew {

    final UUID id;
    final UUID institutionId;
    final DistrictOutline.Town town;
    final TeamKind kind;
    final String name;
    final String studio;
    final String phone;
    final List<Colleague> colleagues = new ArrayList<>();
    final List<Certificate> certificates = new ArrayList<>();
    boolean isComplete = true;

    @Nullable LocalDate permittedFrom;

    @Nullable LocalDate permittedUntil;

    @Nullable LocalDate closedOn;

    @Nullable String tcmGuidance;

    int signedHouseholds;

    Crew(
            UUID id,
            UUID institutionId,
            DistrictOutline.Town town,
            TeamKind kind,
            String name,
            String studio,
            String phone) {
        this.id = id;
        this.institutionId = institutionId;
        this.town = town;
        this.kind = kind;
        this.name = name;
        this.studio = studio;
        this.phone = phone;
    }

    record Colleague(
            UUID id,
            String name,
            TeamRole role,
            boolean isLeader,
            String qualification,
            String duties,
            @Nullable String phone,
            LocalDate since,
            @Nullable LocalDate until) {}

    record Certificate(
            UUID id, UUID memberId, String title, String number, LocalDate validFrom, LocalDate validUntil) {}

    Colleague leader() {
        return colleagues.stream().filter(Colleague::isLeader).findFirst().orElseThrow();
    }

    /** Who does the daily work with the households: the nurse, or whoever there is. */
    Colleague assistant() {
        return colleagues.stream()
                .filter(colleague -> colleague.role() == TeamRole.NURSE)
                .findFirst()
                .orElse(leader());
    }
}
