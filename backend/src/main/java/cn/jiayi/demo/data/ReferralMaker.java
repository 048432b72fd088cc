package cn.jiayi.demo.data;

import cn.jiayi.platform.CivilDay;
import cn.jiayi.referral.DownReferralKind;
import cn.jiayi.referral.DownReferralState;
import cn.jiayi.referral.ReferralAct;
import cn.jiayi.referral.ReferralDeclineReason;
import cn.jiayi.referral.ReferralNumber;
import cn.jiayi.referral.ReferralState;
import cn.jiayi.referral.ReferralUrgency;
import cn.jiayi.referral.ReferralWant;
import cn.jiayi.ward.BedStayState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes referrals in every state, each with the slot that it holds or was given and with what has happened so far (M24). */
final class ReferralMaker {

    private static final String BED_WORDS = "请于入院当天 10 点前到住院处办理手续，带身份证和医保卡。";
    private static final String CONFIRMED_WORDS = "请携带近期检查结果，提前 15 分钟到分诊台。";

    private final World world;
    private final DistrictOutline district;
    private final Chance chance;
    private final String coordinator;
    private final List<Clinic> clinics;
    private final List<Slot> slots;
    private final List<Room> rooms;

    /** @param clinics of the hospital whose coordinator is in the roster */
    ReferralMaker(
            World world,
            DistrictOutline district,
            String coordinator,
            List<Clinic> clinics,
            List<Slot> slots,
            List<Room> rooms) {
        this.world = world;
        this.district = district;
        this.chance = world.chance().of(district.code() + "referrals");
        this.coordinator = coordinator;
        this.clinics = clinics;
        this.slots = slots;
        this.rooms = rooms;
    }

    /** All states, for the team of the roster; the first patient's household sees one that is confirmed. */
    void everyState(Iterator<Patient> patients) {
        List<Clinic> withSlots =
                clinics.stream().filter(clinic -> !clinic.doctors().isEmpty()).toList();
        Clinic heart = withSlots.get(0);
        Clinic sugar = withSlots.get(1);
        next(patients).ifPresent(patient -> confirmed(patient, heart, 40));
        next(patients).ifPresent(patient -> waiting(patient, heart, ReferralUrgency.URGENT, 20));
        next(patients).ifPresent(patient -> waiting(patient, sugar, ReferralUrgency.ROUTINE, 7));
        next(patients).ifPresent(patient -> waitingWithoutSlot(patient, clinics.getLast(), 2));
        next(patients).ifPresent(patient -> offered(patient, sugar));
        next(patients).ifPresent(patient -> seen(patient, heart));
        next(patients).ifPresent(patient -> seen(patient, sugar));
        next(patients).ifPresent(patient -> seen(patient, heart));
        next(patients).ifPresent(patient -> declined(patient, withSlots.getLast()));
        next(patients).ifPresent(patient -> cancelled(patient, sugar));
        next(patients).ifPresent(patient -> lapsed(patient, heart));
        next(patients).ifPresent(patient -> bed(patient, rooms.getFirst(), 0, 7, true));
        next(patients).ifPresent(patient -> bed(patient, rooms.get(1), 1, 5, false));
        next(patients).ifPresent(patient -> bed(patient, rooms.get(1), 2, 6, false, ReferralAct.CONFIRM));
        next(patients)
                .ifPresent(
                        patient -> bed(patient, rooms.getFirst(), -3, 8, true, ReferralAct.CONFIRM, ReferralAct.ADMIT));
        next(patients)
                .ifPresent(patient -> bed(
                        patient,
                        rooms.getLast(),
                        -9,
                        7,
                        false,
                        ReferralAct.CONFIRM,
                        ReferralAct.ADMIT,
                        ReferralAct.DISCHARGE));
        next(patients).ifPresent(patient -> seen(patient, sugar, ReferralAct.ARRIVE));
        next(patients).ifPresent(patient -> seen(patient, heart, ReferralAct.MISS));
        next(patients).ifPresent(patient -> seen(patient, heart, ReferralAct.ARRIVE, ReferralAct.ADMIT));
        next(patients)
                .ifPresent(
                        patient -> seen(patient, sugar, ReferralAct.ARRIVE, ReferralAct.ADMIT, ReferralAct.DISCHARGE));
        next(patients).ifPresent(patient -> sentBack(patient, sugar, 2));
        next(patients).ifPresent(patient -> sentBack(patient, heart, -1));
        next(patients).ifPresent(patient -> takenOver(patient, sugar));
    }

    /** One that waits and one that is confirmed, for another team. */
    void some(Iterator<Patient> patients) {
        List<Clinic> withSlots =
                clinics.stream().filter(clinic -> !clinic.doctors().isEmpty()).toList();
        next(patients)
                .ifPresent(patient ->
                        waiting(patient, chance.oneOf(withSlots), ReferralUrgency.SOON, chance.between(1, 15)));
        next(patients).ifPresent(patient -> confirmed(patient, chance.oneOf(withSlots), chance.between(30, 60)));
    }

    /** What became of a slot in a month that is over, so that the numbers of a year have something to say (M33). */
    void past(Patient patient, Slot slot) {
        int hours = (int) Duration.between(slot.startsAt, world.now()).toHours();
        int luck = chance.between(1, 100);
        if (luck <= 14) {
            return;
        }
        Story story = new Story(patient, slot.clinic, ReferralUrgency.ROUTINE, hours + 60);
        story.sent(hours + 60, slot.startsAt);
        if (luck <= 24) {
            ended(story, slot, hours, luck);
            return;
        }
        story.happened(ReferralAct.CONFIRM, hours + 52, coordinator, CONFIRMED_WORDS, slot.startsAt);
        slot.book(story.id);
        boolean isMissed = luck <= 31;
        story.happened(
                isMissed ? ReferralAct.MISS : ReferralAct.ARRIVE,
                Math.max(1, hours - 3),
                coordinator,
                null,
                slot.startsAt);
        if (isMissed) {
            story.acknowledge(Math.max(0, hours - 20));
        }
        story.write(slot, null, null, CONFIRMED_WORDS);
        if (!isMissed && luck % 2 == 0 && hours > 24 * 12) {
            int sent = hours - 24;
            // one in eight is taken over after the day
            story.sendBack(sent, 3 - sent / 24, "一周内上门随访，核对用药。", luck % 8 == 0 ? 24 * 6 : 20);
        }
    }

    private void ended(Story story, Slot slot, int hours, int luck) {
        if (luck <= 18) {
            String words = "建议先在中心完成基础检查，必要时再转诊。";
            story.happened(ReferralAct.DECLINE, hours + 50, coordinator, words, slot.startsAt);
            story.acknowledge(hours + 40);
            story.write(null, null, ReferralDeclineReason.TREATABLE_AT_PRIMARY, words);
        } else if (luck <= 21) {
            int lapsed = hours + 60 - district.policy().referralAnswerHours();
            story.happened(ReferralAct.LAPSE, lapsed, null, null, slot.startsAt);
            story.acknowledge(lapsed - 10);
            story.write(null, null, null, null);
        } else {
            story.happened(ReferralAct.CANCEL, hours + 55, story.sender, "患者改到下周复诊。", slot.startsAt);
            story.write(null, null, null, null);
        }
    }

    private static Optional<Patient> next(Iterator<Patient> patients) {
        return patients.hasNext() ? Optional.of(patients.next()) : Optional.empty();
    }

    private void waiting(Patient patient, Clinic clinic, ReferralUrgency urgency, int hoursAgo) {
        freeSlot(patient, clinic, true).ifPresent(slot -> {
            Story story = new Story(patient, clinic, urgency, hoursAgo);
            story.sent(hoursAgo, slot.startsAt);
            slot.hold(story.id, story.answerBy(hoursAgo, slot));
            story.write(slot, story.answerBy(hoursAgo, slot), null, null);
        });
    }

    private void waitingWithoutSlot(Patient patient, Clinic clinic, int hoursAgo) {
        Story story = new Story(patient, clinic, ReferralUrgency.SOON, hoursAgo);
        story.sent(hoursAgo, null);
        story.write(null, story.answerBy(hoursAgo, null), null, null);
    }

    private void offered(Patient patient, Clinic clinic) {
        freeSlot(patient, clinic, true)
                .ifPresent(asked -> freeSlot(patient, clinic, true)
                        .filter(slot -> slot != asked)
                        .or(() -> otherFreeSlot(clinic, asked))
                        .ifPresent(slot -> {
                            Story story = new Story(patient, clinic, ReferralUrgency.ROUTINE, 22);
                            String words = "原时段专家临时有手术，建议改到此时段。";
                            story.sent(22, asked.startsAt);
                            story.happened(ReferralAct.OFFER, 3, coordinator, words, slot.startsAt);
                            slot.hold(story.id, story.answerBy(3, slot));
                            story.write(slot, story.answerBy(3, slot), null, words);
                        }));
    }

    private void confirmed(Patient patient, Clinic clinic, int hoursAgo) {
        freeSlot(patient, clinic, true).ifPresent(slot -> confirm(patient, clinic, slot, hoursAgo, hoursAgo - 4));
    }

    /** The appointment was a few days ago. */
    private Optional<Story> seen(Patient patient, Clinic clinic, ReferralAct... noted) {
        return freeSlot(patient, clinic, false).map(slot -> {
            int hours = (int) Duration.between(slot.startsAt, world.now()).toHours();
            Story story = confirmation(patient, clinic, slot, hours + 50, hours + 45);
            for (int index = 0; index < noted.length; index++) {
                story.happened(noted[index], Math.max(0, hours - 1 - 2 * index), coordinator, null, slot.startsAt);
            }
            story.write(slot, null, null, CONFIRMED_WORDS);
            return story;
        });
    }

    /** Waits for the team; late already, where the days are negative (M25). */
    private void sentBack(Patient patient, Clinic clinic, int daysLeft) {
        seen(patient, clinic).ifPresent(up -> up.sendBack(20, daysLeft, null));
    }

    private void takenOver(Patient patient, Clinic clinic) {
        seen(patient, clinic).ifPresent(up -> up.sendBack(30, 3, "三日内上门随访，核对用药，每周测量血压、血糖。"));
    }

    private void confirm(Patient patient, Clinic clinic, Slot slot, int sentHoursAgo, int confirmedHoursAgo) {
        confirmation(patient, clinic, slot, sentHoursAgo, confirmedHoursAgo).write(slot, null, null, CONFIRMED_WORDS);
    }

    /** A bed from a day on; what has happened to it so far. */
    private void bed(
            Patient patient, Room room, int firstDay, int nights, boolean isGreenChannel, ReferralAct... noted) {
        LocalDate first = world.today().plusDays(firstDay);
        LocalDate last = first.plusDays(nights - 1L);
        room.take(first, last);
        int admitted = -24 * firstDay;
        int sent = noted.length == 0 ? (isGreenChannel ? 0 : 3) : Math.max(20, admitted + 20);
        Story story =
                new Story(patient, room.clinic, isGreenChannel ? ReferralUrgency.URGENT : ReferralUrgency.SOON, sent);
        story.isGreenChannel = isGreenChannel;
        story.room = room;
        story.firstNight = first;
        story.lastNight = last;
        story.sent(sent, null);
        for (ReferralAct act : noted) {
            int hoursAgo =
                    switch (act) {
                        case CONFIRM -> sent - 1;
                        case ADMIT -> admitted;
                        default -> admitted - 24 * nights;
                    };
            story.happened(act, hoursAgo, coordinator, act == ReferralAct.CONFIRM ? BED_WORDS : null, null);
        }
        Instant until = noted.length == 0 ? story.answerBy(sent, null) : null;
        story.write(null, until, null, noted.length == 0 ? null : BED_WORDS);
        story.stay(until);
    }

    private Story confirmation(Patient patient, Clinic clinic, Slot slot, int sentHoursAgo, int confirmedHoursAgo) {
        Story story = new Story(patient, clinic, ReferralUrgency.SOON, sentHoursAgo);
        story.sent(sentHoursAgo, slot.startsAt);
        story.happened(ReferralAct.CONFIRM, confirmedHoursAgo, coordinator, CONFIRMED_WORDS, slot.startsAt);
        slot.book(story.id);
        return story;
    }

    private void declined(Patient patient, Clinic clinic) {
        Story story = new Story(patient, clinic, ReferralUrgency.ROUTINE, 100);
        String words = "建议先在中心完成基础检查，必要时再转诊。";
        story.sent(100, story.slotThen());
        story.happened(ReferralAct.DECLINE, 92, coordinator, words, story.slotThen());
        story.write(null, null, ReferralDeclineReason.TREATABLE_AT_PRIMARY, words);
    }

    private void cancelled(Patient patient, Clinic clinic) {
        Story story = new Story(patient, clinic, ReferralUrgency.ROUTINE, 130);
        story.sent(130, story.slotThen());
        story.happened(ReferralAct.CANCEL, 126, story.sender, "患者改到下周复诊。", story.slotThen());
        story.write(null, null, null, null);
    }

    private void lapsed(Patient patient, Clinic clinic) {
        int hours = 150;
        Story story = new Story(patient, clinic, ReferralUrgency.ROUTINE, hours);
        int lapsed = hours - district.policy().referralAnswerHours();
        story.sent(hours, story.slotThen());
        story.happened(ReferralAct.LAPSE, lapsed, null, null, story.slotThen());
        story.write(null, null, null, null);
    }

    /** One of the team's own, the earliest that begins at least two days from now, or the latest that is over. */
    private Optional<Slot> freeSlot(Patient patient, Clinic clinic, boolean isAhead) {
        Instant bound = world.now().plus(Duration.ofDays(2));
        Comparator<Slot> order = Comparator.comparing(slot -> slot.startsAt);
        return slots.stream()
                .filter(slot -> slot.clinic == clinic && slot.isFree() && slot.crew == patient.deal().crew)
                .filter(slot -> isAhead ? slot.startsAt.isAfter(bound) : slot.startsAt.isBefore(world.now()))
                .min(isAhead ? order : order.reversed());
    }

    private Optional<Slot> otherFreeSlot(Clinic clinic, Slot than) {
        return slots.stream()
                .filter(slot -> slot.clinic == clinic && slot.isFree() && slot.startsAt.isAfter(than.startsAt))
                .findFirst();
    }

    /** A referral with its events. */
    private final class Story {

        private final UUID id;
        private final Patient patient;
        private final Clinic clinic;
        private final ReferralUrgency urgency;
        private final Instant createdAt;
        private final String sender;
        private final String summary;
        private Instant stateSince;
        private @Nullable Instant answeredAt;
        private boolean isGreenChannel;
        private @Nullable Room room;
        private @Nullable LocalDate firstNight;
        private @Nullable LocalDate lastNight;
        private @Nullable Instant acknowledgedAt;
        private final List<ReferralState> states = new ArrayList<>();
        private final List<@Nullable Object[]> events = new ArrayList<>();

        private Story(Patient patient, Clinic clinic, ReferralUrgency urgency, int hoursAgo) {
            this.patient = patient;
            this.clinic = clinic;
            this.urgency = urgency;
            this.createdAt = ago(hoursAgo);
            this.stateSince = createdAt;
            this.id = world.ids().at(createdAt);
            this.sender = patient.deal().crew.assistant().name();
            this.summary = chance.oneOf(clinic.complaints());
        }

        private Instant ago(int hours) {
            return world.now().minus(Duration.ofHours(hours));
        }

        /** The time to answer, but never longer than until the slot begins. */
        private Instant answerBy(int hoursAgo, @Nullable Slot slot) {
            Instant latest = ago(hoursAgo).plus(timeToAnswer());
            return slot != null && slot.startsAt.isBefore(latest) ? slot.startsAt : latest;
        }

        private Duration timeToAnswer() {
            return isGreenChannel
                    ? Duration.ofMinutes(district.policy().greenChannelMinutes())
                    : Duration.ofHours(district.policy().referralAnswerHours());
        }

        /** The bed, as it stands by now. */
        private void stay(@Nullable Instant heldUntil) {
            Room ward = Objects.requireNonNull(room);
            ReferralState now = states.getLast();
            BedStayState state =
                    switch (now) {
                        case WAITING, OFFERED -> BedStayState.HELD;
                        case CONFIRMED -> BedStayState.BOOKED;
                        case ADMITTED -> BedStayState.ADMITTED;
                        default -> BedStayState.ENDED;
                    };
            boolean isIn = state == BedStayState.ADMITTED || state == BedStayState.ENDED;
            LocalDate last = Objects.requireNonNull(lastNight);
            boolean isOver = state == BedStayState.ENDED;
            world.rows()
                    .add(
                            Table.BED_STAY,
                            world.ids().next(),
                            district.code(),
                            clinic.hospitalId(),
                            ward.id,
                            id,
                            state,
                            firstNight,
                            last,
                            heldUntil,
                            isIn ? firstNight : null,
                            isOver ? last.plusDays(1) : null,
                            isOver ? last : null);
        }

        private @Nullable Instant expectedFrom(@Nullable Slot slot) {
            if (slot != null) {
                return CivilDay.startOf(CivilDay.of(slot.startsAt));
            }
            return room == null ? null : CivilDay.startOf(Objects.requireNonNull(firstNight));
        }

        /** Of a slot that it held then and that is free again. */
        private Instant slotThen() {
            return world.at(LocalDate.ofInstant(createdAt, world.zone()).plusDays(3), 9, 15);
        }

        private void sent(int hoursAgo, @Nullable Instant slotStartsAt) {
            event(null, ReferralState.WAITING, hoursAgo, sender, null, slotStartsAt);
        }

        private void happened(
                ReferralAct act,
                int hoursAgo,
                @Nullable String by,
                @Nullable String note,
                @Nullable Instant slotStartsAt) {
            event(act, act.from(states.getLast()).orElseThrow(), hoursAgo, by, note, slotStartsAt);
            if (answeredAt == null && coordinator.equals(by)) {
                answeredAt = ago(hoursAgo);
            }
        }

        private void event(
                @Nullable ReferralAct act,
                ReferralState state,
                int hoursAgo,
                @Nullable String by,
                @Nullable String note,
                @Nullable Instant slotStartsAt) {
            states.add(state);
            stateSince = ago(hoursAgo);
            events.add(new @Nullable Object[] {
                world.ids().next(),
                id,
                states.size(),
                stateSince,
                act,
                state,
                by,
                note,
                slotStartsAt,
                firstNight,
                lastNight
            });
        }

        private void acknowledge(int hoursAgo) {
            acknowledgedAt = ago(hoursAgo);
        }

        private void sendBack(int hoursAgo, int daysLeft, @Nullable String plan) {
            sendBack(hoursAgo, daysLeft, plan, 8);
        }

        /**
         * @param plan of the team that has taken over; absent while it waits
         * @param taken how many hours later
         */
        private void sendBack(int hoursAgo, int daysLeft, @Nullable String plan, int taken) {
            Deal deal = patient.deal();
            UUID down = world.ids().at(ago(hoursAgo));
            boolean isTaken = plan != null;
            world.rows()
                    .add(
                            Table.DOWN_REFERRAL,
                            down,
                            ReferralNumber.of(LocalDate.ofInstant(ago(hoursAgo), world.zone()), down),
                            district.code(),
                            clinic.hospitalId(),
                            clinic.id(),
                            id,
                            deal.home.id(),
                            patient.person().id(),
                            DownReferralKind.REHABILITATION,
                            "病情平稳，已完成专科检查并调整用药，转回社区继续管理。",
                            "按时服药；每周测量血压、血糖并记录；出现胸闷、头晕及时联系。",
                            world.today().plusDays(daysLeft),
                            coordinator,
                            ago(hoursAgo),
                            isTaken ? DownReferralState.TAKEN_OVER : DownReferralState.WAITING,
                            isTaken ? deal.crew.id : null,
                            isTaken ? deal.crew.institutionId : null,
                            isTaken ? sender : null,
                            isTaken ? ago(hoursAgo - taken) : null,
                            plan,
                            isTaken
                                    ? LocalDate.ofInstant(ago(hoursAgo - taken), world.zone())
                                            .plusDays(2)
                                    : null);
        }

        private void write(
                @Nullable Slot slot,
                @Nullable Instant answerBy,
                @Nullable ReferralDeclineReason declineReason,
                @Nullable String hospitalNote) {
            Deal deal = patient.deal();
            LocalDate sentOn = LocalDate.ofInstant(createdAt, world.zone());
            world.rows()
                    .add(
                            Table.REFERRAL,
                            id,
                            ReferralNumber.of(sentOn, id),
                            district.code(),
                            clinic.hospitalId(),
                            clinic.id(),
                            deal.crew.institutionId,
                            deal.crew.id,
                            deal.id,
                            deal.home.id(),
                            patient.person().id(),
                            sender,
                            room == null ? ReferralWant.CLINIC : ReferralWant.BED,
                            isGreenChannel,
                            urgency,
                            summary,
                            states.getLast(),
                            slot == null ? null : slot.id,
                            slot == null ? null : slot.startsAt,
                            room == null ? null : room.id,
                            firstNight,
                            lastNight,
                            expectedFrom(slot),
                            createdAt,
                            stateSince,
                            createdAt.plus(timeToAnswer()),
                            answeredAt,
                            answerBy,
                            declineReason,
                            hospitalNote,
                            states.size(),
                            acknowledgedAt == null ? null : sender,
                            acknowledgedAt);
            events.forEach(event -> world.rows().add(Table.REFERRAL_EVENT, event));
        }
    }
}
