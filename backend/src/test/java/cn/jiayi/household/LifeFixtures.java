package cn.jiayi.household;

import cn.jiayi.Fixtures.Home;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Acts in the life of a household over HTTP, by the name of the mutation, and identity numbers that nobody has. */
@TestComponent
class LifeFixtures {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Testers testers;
    private final Clock clock;

    LifeFixtures(Testers testers, Clock clock) {
        this.testers = testers;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What came of an act: {@code kind} of the event, or {@code reason} of the refusal, and the ids of what it was about. */
    record Answer(
            @Nullable String kind,
            @Nullable String reason,
            @Nullable String message,
            @Nullable String householdId,
            @Nullable String residentId) {}

    Answer act(Actor actor, String mutation, Map<String, ?> input) {
        Response response = send(actor, mutation, input);
        @SuppressWarnings("unchecked")
        Map<String, Object> answer = response.path("answer").entity(Map.class).get();
        if (answer.get("reason") instanceof String reason) {
            return new Answer(null, reason, (String) answer.get("message"), null, null);
        }
        return new Answer(
                (String) map(answer.get("event")).get("kind"),
                null,
                null,
                (String) map(answer.get("household")).get("id"),
                (String) map(answer.get("resident")).get("id"));
    }

    Response send(Actor actor, String mutation, Map<String, ?> input) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        Map<String, Object> whole = new HashMap<>(input);
        whole.putIfAbsent("idempotencyKey", UUID.randomUUID().toString());
        return testers.as(actor)
                .document("""
                        mutation($input: %s!) { answer: %s(input: $input) {
                            ... on LifeRecorded { event { kind day note residentName otherNumber } household { id } resident { id } }
                            ... on LifeRefused { reason message }
                        } }
                        """.formatted(type, mutation))
                .variable("input", whole)
                .execute();
    }

    /** The members of today: name and relation. */
    Map<String, String> members(Actor actor, @Nullable String householdId) {
        return testers
                .as(actor)
                .document(
                        "query($id: ID!) { node(id: $id) { ... on Household { members { relation resident { name } } } } }")
                .variable("id", householdId)
                .execute()
                .path("node.members")
                .entityList(Map.class)
                .get()
                .stream()
                .collect(Collectors.toMap(
                        member -> (String) map(member.get("resident")).get("name"),
                        member -> (String) member.get("relation")));
    }

    List<String> findings(Actor actor, Home home) {
        return testers.as(actor)
                .document("query($id: ID!) { node(id: $id) { ... on Household { findings { kind } } } }")
                .variable("id", id(home))
                .execute()
                .path("node.findings[*].kind")
                .entityList(String.class)
                .get();
    }

    /** A day as a refusal says it. */
    static String words(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static String id(Home home) {
        return GlobalId.of("Household", home.id());
    }

    static String resident(UUID id) {
        return GlobalId.of("Resident", id);
    }

    static Map<String, String> relation(UUID resident, String relation) {
        return Map.of("residentId", resident(resident), "relation", relation);
    }

    static Map<String, String> dwelling(Home home, String address) {
        return Map.of("villageId", GlobalId.of("Place", home.practice().villageId()), "address", address);
    }

    /** An adult whom no register knows. */
    Map<String, String> stranger(String name, boolean isMale) {
        return Map.of("name", name, "idNumber", number(today().minusYears(30), isMale));
    }

    /** A valid identity number that nobody has. */
    String number(LocalDate birthDate, boolean isMale) {
        int number = NUMBERS.incrementAndGet();
        String digits = "51%04d".formatted(number / 400)
                + DateTimeFormatter.BASIC_ISO_DATE.format(birthDate)
                + "%03d".formatted(number % 400 * 2 + (isMale ? 1 : 0));
        return digits + IdNumber.checkCharacter(digits);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
