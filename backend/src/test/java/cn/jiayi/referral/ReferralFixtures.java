package cn.jiayi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.agreement.AgreementFixtures;
import cn.jiayi.contract.ContractSigning;
import cn.jiayi.contract.SignContract;
import cn.jiayi.contract.SignContractOutcome;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import cn.jiayi.referral.ReferralAnswerOutcome.Answered;
import cn.jiayi.referral.ReferralCreateOutcome.Sent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signed patients, and referrals in any state, by the way that everybody takes. */
@TestComponent
public class ReferralFixtures {

    private final Fixtures fixtures;
    private final HospitalFixtures hospitals;
    private final ContractSigning signing;
    private final Referring referring;
    private final ReferralAnswering answering;
    private final ReferralFollowing following;
    private final ReferralVisiting visiting;
    private final SendingDown sending;
    private final Referrals referrals;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralFixtures(
            Fixtures fixtures,
            HospitalFixtures hospitals,
            ContractSigning signing,
            Referring referring,
            ReferralAnswering answering,
            ReferralFollowing following,
            ReferralVisiting visiting,
            SendingDown sending,
            Referrals referrals,
            JdbcClient jdbc,
            Clock clock) {
        this.fixtures = fixtures;
        this.hospitals = hospitals;
        this.signing = signing;
        this.referring = referring;
        this.answering = answering;
        this.following = following;
        this.visiting = visiting;
        this.sending = sending;
        this.referrals = referrals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A team, a member of it who acts, and a household that it has signed. */
    public record Ward(Crew team, Actor member, Home home) {

        public UUID patient() {
            return home.headId();
        }
    }

    /** A team of its own with a household that it has signed. */
    public Ward ward(String district) {
        return ward(fixtures.team(fixtures.practice(district)));
    }

    public Ward ward(Crew team) {
        Actor member = fixtures.member(team);
        return new Ward(team, member, signed(team));
    }

    /** One more household that the team has signed. */
    public Home signed(Crew team) {
        return signedBy(team, fixtures.leader(team));
    }

    /** One more household that somebody of the team has signed. */
    public Home signedBy(Crew team, Actor staff) {
        UUID area = fixtures.area(team.practice());
        fixtures.responsible(team, area);
        Home home = fixtures.household(team.practice(), area);
        assertThat(signing.sign(
                        staff,
                        new SignContract(
                                key(),
                                home.id(),
                                home.headId(),
                                AgreementFixtures.LI.strokes(),
                                AgreementFixtures.ZHAO.strokes())))
                .isInstanceOf(SignContractOutcome.Signed.class);
        return home;
    }

    /** A referral that holds a slot of its own and waits for the hospital. */
    public UUID waiting(Ward ward, Clinic clinic) {
        return waiting(ward, clinic, hospitals.slotKeptFor(clinic, ward.team().id()));
    }

    public UUID waiting(Ward ward, Clinic clinic, @Nullable UUID slotId) {
        ReferralCreateOutcome outcome = referring.create(ward.member(), create(ward, clinic, slotId));
        assertThat(outcome).isInstanceOf(Sent.class);
        return ((Sent) outcome).referralId();
    }

    /** A referral for which the hospital offers another slot. */
    public UUID offered(Ward ward, Clinic clinic) {
        UUID id = waiting(ward, clinic);
        UUID other = hospitals.slotKeptFor(clinic, ward.team().id());
        assertThat(answering.offer(clinic.coordinator(), new OfferSlot(key(), id, other, null, "改到这个时间")))
                .isInstanceOf(Answered.class);
        return id;
    }

    public UUID confirmed(Ward ward, Clinic clinic) {
        UUID id = waiting(ward, clinic);
        confirm(id, clinic);
        return id;
    }

    public void confirm(UUID referralId, Clinic clinic) {
        assertThat(answering.confirm(clinic.coordinator(), new ConfirmReferral(key(), referralId, null, null, null)))
                .isInstanceOf(Answered.class);
    }

    /** A referral whose appointment is a month ago. */
    public UUID seen(Ward ward, Clinic clinic) {
        UUID id = confirmed(ward, clinic);
        jdbc.sql("""
                        update clinic_slot set starts_at = starts_at - interval 30 day, ends_at = ends_at - interval 30 day
                        where taken_by_id = ?
                        """).param(Uuids.bytes(id)).update();
        jdbc.sql("""
                        update referral set slot_starts_at = slot_starts_at - interval 30 day,
                                            expected_from = expected_from - interval 30 day where id = ?
                        """).param(Uuids.bytes(id)).update();
        return id;
    }

    /** A referral whose patient has come, a month after the appointment: the day is not what is tested. */
    public UUID arrived(Ward ward, Clinic clinic) {
        UUID id = seen(ward, clinic);
        assertThat(visiting.arrive(clinic.coordinator(), new NoteVisit(key(), id, null)))
                .isInstanceOf(Answered.class);
        return id;
    }

    /** A referral whose patient lies in the hospital. */
    public UUID admitted(Ward ward, Clinic clinic) {
        UUID id = arrived(ward, clinic);
        assertThat(visiting.admit(clinic.coordinator(), new NoteVisit(key(), id, null)))
                .isInstanceOf(Answered.class);
        return id;
    }

    /** A patient who is on the way back, to be taken over within a week. */
    public UUID sentBack(Ward ward, Clinic clinic) {
        SendDownOutcome outcome = sending.send(clinic.coordinator(), sendDown(seen(ward, clinic), today().plusDays(7)));
        assertThat(outcome).isInstanceOf(SendDownOutcome.Sent.class);
        return ((SendDownOutcome.Sent) outcome).downReferralId();
    }

    static SendDown sendDown(UUID referralId, LocalDate takeOverBy) {
        return new SendDown(key(), referralId, DownReferralKind.REHABILITATION, "血压已稳定，继续原方案", "每周测血压两次", takeOverBy);
    }

    /** As if the household had gone over to another team. */
    public void signedBy(Home home, Crew other) {
        jdbc.sql("update contract set team_id = ?, institution_id = ? where household_id = ?")
                .param(Uuids.bytes(other.id()))
                .param(Uuids.bytes(other.practice().id()))
                .param(Uuids.bytes(home.id()))
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public void cancel(Ward ward, UUID referralId) {
        assertThat(following.cancel(ward.member(), new CancelReferral(key(), referralId, "不去了")))
                .isInstanceOf(Answered.class);
    }

    /** Cancelled by somebody of the team that has sent it. */
    public void cancel(UUID referralId) {
        Referral referral = stored(referralId);
        Actor colleague = new Actor(
                UUID.randomUUID(),
                Role.TEAM_MEMBER,
                "同事",
                referral.getDistrictCode(),
                null,
                null,
                referral.getTeamId(),
                referral.getInstitutionId(),
                null);
        assertThat(following.cancel(colleague, new CancelReferral(key(), referralId, "不去了")))
                .isInstanceOf(Answered.class);
    }

    public static CreateReferral create(Ward ward, Clinic clinic, @Nullable UUID slotId) {
        return new CreateReferral(
                key(),
                ward.patient(),
                clinic.departmentId(),
                ReferralWant.CLINIC,
                slotId,
                null,
                false,
                ReferralUrgency.SOON,
                "血压控制不佳，请会诊",
                List.of());
    }

    /** A bed for some nights. */
    public static CreateReferral createForBed(Ward ward, Clinic clinic, BedWish bed, boolean isGreenChannel) {
        return new CreateReferral(
                key(),
                ward.patient(),
                clinic.departmentId(),
                ReferralWant.BED,
                null,
                bed,
                isGreenChannel,
                ReferralUrgency.SOON,
                "肺炎，需住院治疗",
                List.of());
    }

    /** A referral that holds a bed, or waits for one, from a night on. */
    public UUID waitingForBed(Ward ward, Clinic clinic, BedWish bed, boolean isGreenChannel) {
        ReferralCreateOutcome outcome =
                referring.create(ward.member(), createForBed(ward, clinic, bed, isGreenChannel));
        assertThat(outcome).isInstanceOf(Sent.class);
        return ((Sent) outcome).referralId();
    }

    /** The referral as it stands, whoever asks. */
    public Referral stored(UUID referralId) {
        return referrals.takerOf(referralId).orElseThrow();
    }

    /** As if it had been sent long ago: the time to answer is over. */
    public void letTimePass(UUID referralId, Instant answerBy) {
        jdbc.sql("update referral set answer_by = ? where id = ?")
                .param(LocalDateTime.ofInstant(answerBy, ZoneOffset.UTC))
                .param(Uuids.bytes(referralId))
                .update();
        jdbc.sql("update clinic_slot set held_until = ? where taken_by_id = ?")
                .param(LocalDateTime.ofInstant(answerBy, ZoneOffset.UTC))
                .param(Uuids.bytes(referralId))
                .update();
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }
}
