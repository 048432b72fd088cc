package cn.jiayi.notice;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M15: what households, teams and institutions are told inside the system, and who has read it. */
@IntegrationTest
class NoticeApiTest {

    private static final String LIST =
            "{ unreadNotices notices { edges { node { id text about recordId isRead toldAt } } } }";
    private static final String READ = """
            mutation ($input: NoticesMarkReadInput!) { answer: noticesMarkRead(input: $input) {
                ... on NoticesMarkedRead { notices { id isRead } unreadNotices }
                ... on NoticesMarkReadRefused { reason message }
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private NoticeFixtures notices;

    @Autowired
    private Testers testers;

    private Home home;
    private Actor head;
    private Crew team;
    private UUID contract;

    @BeforeEach
    void aHouseholdAndItsTeam() {
        Practice practice = fixtures.practice(YUBEI);
        team = fixtures.team(practice);
        home = fixtures.household(practice, null);
        head = fixtures.head(home);
        contract = Ids.next();
    }

    @Test
    void everybodyInTheHouseholdIsToldInTheirOwnLanguageAndNobodyElse() {
        UUID notice = notices.tell(NoticeRecipient.household(home.id()), contract);
        testers.as(head)
                .document(LIST)
                .execute()
                .path("notices.edges[0].node")
                .entity(Map.class)
                .satisfies(told -> assertThat(told)
                        .containsEntry("id", GlobalId.of("Notice", notice))
                        .containsEntry("about", "CONTRACT")
                        .containsEntry("recordId", GlobalId.of("Contract", contract))
                        .containsEntry("isRead", false)
                        .extracting("text")
                        .asString()
                        .contains("第一家庭医生团队", "2027年3月1日到2028年2月29日"));
        testers.inEnglish(fixtures.spouse(home))
                .document(LIST)
                .execute()
                .path("notices.edges[0].node.text")
                .entity(String.class)
                .satisfies(text -> assertThat(text).contains("1 March 2027 to 29 February 2028"));
        Stream.of(fixtures.leader(team), fixtures.administrator(home.practice()))
                .forEach(staff -> testers.as(staff)
                        .document(LIST)
                        .execute()
                        .path("notices.edges")
                        .entityList(Map.class)
                        .hasSize(0));
    }

    @Test
    void eachReadsForThemselves() {
        UUID notice = notices.tell(NoticeRecipient.team(team.id()), contract);
        Actor leader = fixtures.leader(team);
        Actor nurse = fixtures.member(team);
        read(leader, notice)
                .path("answer")
                .entity(Map.class)
                .satisfies(answer -> assertThat(answer)
                        .containsEntry("unreadNotices", 0)
                        .containsEntry(
                                "notices", List.of(Map.of("id", GlobalId.of("Notice", notice), "isRead", true))));
        assertThat(unread(leader)).isZero();
        assertThat(unread(nurse)).isEqualTo(1);
        read(leader, notice);
        assertThat(unread(leader)).as("read twice is read").isZero();
    }

    @Test // trap 26
    void refusesToMarkSomebodyElsesNotice() {
        UUID own = notices.tell(NoticeRecipient.household(home.id()), contract);
        UUID foreign = notices.tell(NoticeRecipient.team(team.id()), contract);
        refused(read(head, own, foreign), "NOT_FOUND", "刷新");
        refused(read(head), "NOT_FOUND", "刷新");
        assertThat(unread(head)).as("all or none").isEqualTo(1);
    }

    @Test
    void refusesMoreThanAHundredAtOnce() {
        UUID[] many = Stream.generate(Ids::next).limit(101).toArray(UUID[]::new);
        refused(read(head, many), "TOO_MANY", "100");
    }

    @Test
    void forbidsWhoIsToldNothing() {
        var answer =
                read(fixtures.of(Role.COMMISSION, YUBEI), notices.tell(NoticeRecipient.household(home.id()), contract));
        assertThat(Testers.errorCode(answer)).isEqualTo("FORBIDDEN");
    }

    @Test
    void aLongListTakesAsManyStatementsAsAShortOne() {
        IntStream.range(0, 20).forEach(i -> notices.tell(NoticeRecipient.household(home.id()), contract));
        assertThat(statements(20)).isEqualTo(statements(2));
    }

    private int statements(int first) {
        Runnable query = () -> testers.onThisThread(head)
                .document("query ($first: Int!) { notices(first: $first) { edges { node { text isRead } } } }")
                .variable("first", first)
                .execute()
                .path("notices.edges")
                .entityList(Map.class)
                .hasSize(first);
        query.run();
        return Statements.of(query).size();
    }

    private int unread(Actor actor) {
        return testers.as(actor)
                .document(LIST)
                .execute()
                .path("unreadNotices")
                .entity(Integer.class)
                .get();
    }

    private GraphQlTester.Response read(Actor actor, UUID... ids) {
        List<String> noticeIds =
                Stream.of(ids).map(id -> GlobalId.of("Notice", id)).toList();
        return testers.as(actor)
                .document(READ)
                .variable("input", Map.of("idempotencyKey", UUID.randomUUID().toString(), "noticeIds", noticeIds))
                .execute();
    }

    private static void refused(GraphQlTester.Response answer, String reason, String words) {
        answer.path("answer.reason").entity(String.class).isEqualTo(reason);
        answer.path("answer.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(words));
    }
}
