package cn.jiayi.rights;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A household, who cares for it, and a row of each type around it. The name says what it shares with the first plot. */
record Plot(String name, Practice practice, Crew team, Home home, Clinic clinic, Map<String, List<UUID>> rows) {

    /** Whether an actor's own household, team, institution, hospital or district is the plot's. */
    boolean isWithin(String reach, Actor actor) {
        return switch (reach.replaceAll("[()]", "")) {
            case "household" -> home.headId().equals(actor.residentId());
            case "team" -> team.id().equals(actor.teamId());
            case "institution" -> practice.id().equals(actor.institutionId());
            case "hospital" -> clinic.hospitalId().equals(actor.institutionId());
            case "district" -> practice.district().equals(actor.district());
            case "-" -> false;
            default -> throw new IllegalStateException("no reach: " + reach);
        };
    }

    /** Names that stand nowhere else. */
    Collection<String> names() {
        return List.of(
                home.headName(),
                home.headName().replace("户主", "配偶"),
                home.headName().replace("户主", "子女"));
    }

    Collection<String> phones() {
        return Stream.of(home.headId(), home.spouseId(), home.childId())
                .map(Fixtures::phoneOf)
                .toList();
    }

    UUID one(String type) {
        return rows.get(type).getFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
