package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.FileWire;
import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Uuids;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M24, trap 26: pictures and papers go along with a referral, and no further than it. */
@IntegrationTest
class AttachmentApiTest {

    private static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3);
    private static final byte[] PDF = "%PDF-1.7 心电图".getBytes(StandardCharsets.UTF_8);
    private static final byte[] JPEG = bytes(0xFF, 0xD8, 0xFF, 0xE0, 7);

    private static final String ATTACH = """
            mutation ($input: ReferralAttachInput!) { referralAttach(input: $input) { __typename
                ... on ReferralAttached { referral { viewerCanAttach attachments { id name type size by } } }
                ... on ReferralAttachRefused { reason message } } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private AttachmentForgetting forgetting;

    @Autowired
    private Attaching attaching;

    @Autowired
    private FileWire wire;

    @Autowired
    private Testers testers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Clinic clinic;
    private Ward ward;
    private UUID referral;

    @BeforeEach
    void aReferralThatWaits() {
        clinic = hospitals.clinic(YUBEI);
        ward = referrals.ward(YUBEI);
        referral = referrals.waiting(ward, clinic);
    }

    @Test
    void goesAlongWithTheReferralToTheHospitalThatReadsIt() {
        String id = uploaded(ward.member(), "心电图 1.png", PNG);

        attach(ward.member(), List.of(id))
                .path("referralAttach.referral.attachments[0]")
                .entity(Map.class)
                .satisfies(file -> assertThat(file)
                        .containsEntry("id", id)
                        .containsEntry("name", "心电图 1.png")
                        .containsEntry("type", "PNG")
                        .containsEntry("size", PNG.length));

        FileWire.Answer answer = wire.get(clinic.coordinator(), "/files/attachments/" + id);
        assertThat(answer.bytes()).isEqualTo(PNG);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment;");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
    }

    @Test
    void isThereForNobodyElseNorBeforeItIsSent() {
        String id = uploaded(ward.member(), "报告.pdf", PDF);
        assertThat(wire.get(clinic.coordinator(), "/files/attachments/" + id).status())
                .isEqualTo(404);
        attach(ward.member(), List.of(id));

        assertThat(wire.get(ward.member(), "/files/attachments/" + id).status()).isEqualTo(200);
        assertThat(wire.get(fixtures.head(ward.home()), "/files/attachments/" + id)
                        .status())
                .isEqualTo(200);
        for (Actor other : List.of(
                hospitals.clinic(YUBEI).coordinator(),
                referrals.ward(YUBEI).member(),
                fixtures.head(referrals.ward(YUBEI).home()))) {
            assertThat(wire.get(other, "/files/attachments/" + id).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, PNG, ''",
        "A.JPEG, JPEG, ''",
        "scan.pdf, PDF, ''",
        "scan.pdf, PNG, NAME_MISLEADS",
        "page.html, PDF, NAME_MISLEADS",
        "page.png, HTML, TYPE_NOT_ALLOWED",
        "run.exe, EXE, TYPE_NOT_ALLOWED",
        "a.png, NOTHING, EMPTY",
        "'', PNG, NAME_OUT_OF_RANGE",
    })
    void isKnownByItsContentAndNotByItsName(String name, String content, String refusal) {
        byte[] body =
                switch (content) {
                    case "PNG" -> PNG;
                    case "JPEG" -> JPEG;
                    case "PDF" -> PDF;
                    case "HTML" -> "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
                    case "EXE" -> bytes('M', 'Z', 0x90);
                    default -> new byte[0];
                };
        FileWire.Answer answer = upload(ward.member(), name, body);
        if (refusal.isEmpty()) {
            assertThat(answer.status()).isEqualTo(201);
        } else {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().at("/reason").asString()).isEqualTo(refusal);
            assertThat(answer.json().at("/message").asString()).isNotBlank();
        }
    }

    @Test
    void isAtMostTenMegabytes() {
        byte[] large = Arrays.copyOf(PNG, (10 << 20) + 1);

        assertThat(upload(ward.member(), "a.png", large).json().at("/reason").asString())
                .isEqualTo("TOO_LARGE");
        assertThat(upload(ward.member(), "a.png", Arrays.copyOf(PNG, 10 << 20)).status())
                .isEqualTo(201);
    }

    @Test
    void liesSealedInTheDatabase() {
        String id = uploaded(ward.member(), "a.pdf", PDF);
        byte[] kept = jdbc.sql("select content_cipher from attachment where id = ?")
                .param(Uuids.bytes(GlobalId.uuid("Attachment", id)))
                .query((row, number) -> row.getBytes(1))
                .single();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("PDF");
    }

    @Test
    void refusesASixthAndWhatIsNotTheirsOrOver() {
        List<String> five = IntStream.range(0, 5)
                .mapToObj(index -> uploaded(ward.member(), index + ".png", PNG))
                .toList();
        attach(ward.member(), five);
        refused(ward.member(), List.of(uploaded(ward.member(), "6.png", PNG)), "TOO_MANY");

        UUID next = referrals.waiting(referrals.ward(ward.team()), clinic);
        Actor colleague = fixtures.leader(ward.team());
        String foreign = uploaded(ward.member(), "7.png", PNG);
        assertThat(attach(colleague, next, List.of(foreign))
                        .path("referralAttach.reason")
                        .entity(String.class)
                        .get())
                .as("a colleague's upload")
                .isEqualTo("NOT_FOUND");
        refused(referrals.ward(YUBEI).member(), List.of(foreign), "NOT_FOUND");

        jdbc.sql(
                        "update referral set state = 'CANCELLED', slot_id = null, slot_starts_at = null, answer_by = null where id = ?")
                .param(Uuids.bytes(next))
                .update();
        assertThat(attach(ward.member(), next, List.of(foreign))
                        .path("referralAttach.reason")
                        .entity(String.class)
                        .get())
                .isEqualTo("CLOSED");
    }

    @Test
    void goesAlongFromTheFirstMomentOrNothingIsSent() {
        Ward other = referrals.ward(ward.team());
        String id = uploaded(other.member(), "心电图.png", PNG);
        UUID slot = hospitals.slotKeptFor(clinic, ward.team().id());
        create(other, slot, List.of(id, GlobalId.of("Attachment", UUID.randomUUID())))
                .path("referralCreate.reason")
                .entity(String.class)
                .isEqualTo("ATTACHMENT_GONE");
        create(
                        other,
                        slot,
                        Collections.nCopies(6, "").stream()
                                .map(each -> GlobalId.of("Attachment", UUID.randomUUID()))
                                .toList())
                .path("referralCreate.reason")
                .entity(String.class)
                .isEqualTo("TOO_MANY_ATTACHMENTS");

        create(other, slot, List.of(id))
                .path("referralCreate.referral.attachments[*].id")
                .entityList(String.class)
                .containsExactly(id);
    }

    private GraphQlTester.Response create(Ward of, UUID slot, List<String> ids) {
        return testers.as(of.member())
                .document("""
                        mutation ($input: ReferralCreateInput!) { referralCreate(input: $input) {
                            ... on ReferralCreated { referral { attachments { id } } }
                            ... on ReferralCreateRefused { reason message } } }
                        """)
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                UUID.randomUUID().toString(),
                                "residentId",
                                GlobalId.of("Resident", of.patient()),
                                "departmentId",
                                GlobalId.of("Department", clinic.departmentId()),
                                "slotId",
                                GlobalId.of("ClinicSlot", slot),
                                "urgency",
                                "SOON",
                                "summary",
                                "胸闷两周，请会诊",
                                "attachmentIds",
                                ids))
                .execute();
    }

    @Test
    void isForTheTeamAlone() {
        testers.as(clinic.coordinator())
                .document(ATTACH)
                .variable("input", input(referral, List.of()))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).isNotEmpty());
        assertThat(upload(clinic.coordinator(), "a.png", PNG).status()).isEqualTo(403);
    }

    @Test
    void neverGoesAlongWithMoreThanFiveWhoeverSendsAtOnce() throws Exception {
        List<AttachFiles> twoEach = IntStream.range(0, 8)
                .mapToObj(index -> new AttachFiles(
                        UUID.randomUUID().toString(),
                        referral,
                        List.of(
                                uuid(uploaded(ward.member(), "a.png", PNG)),
                                uuid(uploaded(ward.member(), "b.png", PNG)))))
                .toList();
        try (Race race = new Race(8)) {
            List<AttachOutcome> told = race.run(twoEach.stream()
                    .<Callable<AttachOutcome>>map(each -> () -> attaching.attach(ward.member(), each))
                    .toList());

            assertThat(told)
                    .filteredOn(AttachOutcome.Attached.class::isInstance)
                    .hasSize(2);
        }
    }

    @Test
    void isForgottenAfterADayUnlessItWasSent() {
        String sent = uploaded(ward.member(), "a.png", PNG);
        attach(ward.member(), List.of(sent));
        String left = uploaded(ward.member(), "b.png", PNG);

        forgetting.forgetBefore(clock.instant().plus(Duration.ofMinutes(1)));

        assertThat(wire.get(ward.member(), "/files/attachments/" + sent).status())
                .isEqualTo(200);
        refused(ward.member(), List.of(left), "NOT_FOUND");
    }

    private void refused(Actor actor, List<String> ids, String reason) {
        attach(actor, ids).path("referralAttach.reason").entity(String.class).isEqualTo(reason);
    }

    private GraphQlTester.Response attach(Actor actor, List<String> ids) {
        return attach(actor, referral, ids);
    }

    private GraphQlTester.Response attach(Actor actor, UUID to, List<String> ids) {
        return testers.as(actor)
                .document(ATTACH)
                .variable("input", input(to, ids))
                .execute();
    }

    private static Map<String, Object> input(UUID to, List<String> ids) {
        return Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "referralId",
                GlobalId.of("Referral", to),
                "attachmentIds",
                ids.isEmpty() ? Collections.emptyList() : ids);
    }

    private String uploaded(Actor actor, String name, byte[] content) {
        FileWire.Answer answer = upload(actor, name, content);
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().at("/id").asString();
    }

    private FileWire.Answer upload(Actor actor, String name, byte[] content) {
        return wire.send(
                actor, "POST", "/files/attachments?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), content);
    }

    private static UUID uuid(String id) {
        return GlobalId.uuid("Attachment", id);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
