package cn.jiayi.rights;

import cn.jiayi.platform.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds what belongs to somebody else in an answer: planted ids wherever they stand, names, and telephone numbers. */
final class Leaks {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Places and districts are public, so are institutions and teams in the notice; their ids are no secret. */
    private static final List<String> PUBLIC =
            List.of("District", "DistrictPolicy", "Place", "Institution", "Team", "TeamMember");

    private record Owned(String row, Plot plot) {}

    private final Map<UUID, Owned> ids = new HashMap<>();
    private final Map<String, Owned> names = new HashMap<>();
    private final Map<String, Owned> phones = new HashMap<>();

    Leaks(List<Plot> plots) {
        for (Plot plot : plots) {
            plot.rows().forEach((type, rows) -> {
                // what plots share, such as a hospital, belongs to neither
                if (!PUBLIC.contains(type)) {
                    rows.forEach(id -> ids.merge(id, new Owned(type, plot), (one, other) -> SHARED));
                }
            });
            plot.names().forEach(name -> names.put(name, new Owned(Reach.NAMES, plot)));
            plot.phones().forEach(phone -> phones.put(phone, new Owned(Reach.PHONES, plot)));
        }
        ids.values().removeIf(owned -> owned == SHARED);
    }

    private static final Owned SHARED = new Owned("", null);

    /** What stands in the answer and must not. */
    List<String> in(JsonNode answer, Actor actor) {
        List<String> found = new ArrayList<>();
        String text = answer.toString();
        UUIDS.matcher(text)
                .results()
                .map(match -> UUID.fromString(match.group()))
                .distinct()
                .forEach(id -> report(found, ids.get(id), actor, id.toString()));
        texts(answer, found, actor);
        phones.forEach((phone, owned) -> {
            if (text.contains(phone)) {
                report(found, owned, actor, phone);
            }
        });
        return found;
    }

    private void texts(JsonNode node, List<String> found, Actor actor) {
        if (node.isString()) {
            report(found, names.get(node.asString()), actor, node.asString());
        }
        node.forEach(child -> texts(child, found, actor));
    }

    private static void report(List<String> found, Owned owned, Actor actor, String what) {
        if (owned != null && !Reach.shows(owned.row(), actor.role(), owned.plot(), actor)) {
            found.add("%s of %s: %s".formatted(owned.row(), owned.plot(), what));
        }
    }
}
