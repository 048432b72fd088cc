package cn.jiayi.demo.data;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Account;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.roster.CheckRoster;
import cn.jiayi.roster.DiscardRoster;
import cn.jiayi.roster.RosterDirectory;
import cn.jiayi.roster.RosterImporting;
import cn.jiayi.roster.RosterIntake;
import cn.jiayi.roster.RosterIntakeOutcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Rosters that institutions have brought: one that was looked through and has problems, one that waits, one that was given up. */
@Component
@RequiredArgsConstructor
class SampleRoster {

    private final RosterIntake intake;
    private final RosterImporting importing;
    private final RosterDirectory rosters;
    private final Institutions institutions;
    private final Places places;

    void bringFor(List<Account> accounts) {
        accounts.stream()
                .filter(account -> account.role() == Role.INSTITUTION_ADMIN && account.institutionId() != null)
                .forEach(this::bringAs);
    }

    private void bringAs(Account account) {
        Actor administrator = new Actor(
                account.subject(),
                account.role(),
                account.name(),
                account.district(),
                null,
                null,
                null,
                account.institutionId(),
                null);
        UUID wrong = bring(administrator, "样例名册-有问题.csv", "demo/roster-with-problems.csv");
        importing.check(
                administrator,
                new CheckRoster(
                        "sample-roster-check",
                        wrong,
                        rosters.find(administrator, wrong).orElseThrow().columns()));
        UUID given = bring(administrator, "样例名册-旧.csv", "demo/roster.csv");
        importing.discard(administrator, new DiscardRoster("sample-roster-discard", given));
        bring(administrator, "样例名册.csv", "demo/roster.csv");
    }

    private UUID bring(Actor administrator, String name, String resource) {
        try {
            String text = new ClassPathResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("{village}", village(administrator))
                    .replace("{district}", administrator.district());
            return switch (intake.take(
                    administrator, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
                case RosterIntakeOutcome.Taken taken -> taken.importId();
                case RosterIntakeOutcome.Refused refused ->
                    throw new IllegalStateException("the roster that comes with the demo was refused: " + refused);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first one of the town in which the institution stands. */
    private String village(Actor administrator) {
        UUID town = institutions
                .of(administrator.district(), administrator.institutionId())
                .orElseThrow()
                .getPlaceId();
        return places.villagesOf(List.of(town)).values().stream()
                .flatMap(List::stream)
                .map(Place::getName)
                .findFirst()
                .orElseThrow();
    }
}
