package cn.jiayi.ward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to have a bed for some nights. */
public sealed interface BedHold {

    /**
     * The bed is theirs on each of the nights.
     *
     * @param lastNight the last night; the patient leaves on the day after
     * @param until when a hold ends by itself, never later than the first night's day; absent for a bed that is given
     */
    record Taken(
            UUID stayId,
            UUID wardId,
            LocalDate firstNight,
            LocalDate lastNight,
            @Nullable Instant until) implements BedHold {}

    /**
     * There is no bed to be had, and nothing was written; whatever the referral had before it still has.
     *
     * @param fullNights the nights without a free bed, in the ward that has the fewest of them; empty unless full
     * @param nextFree the next first night on which a bed is free for as many nights; absent where there is none
     */
    record NotTaken(
            BedStanding standing,
            List<LocalDate> fullNights,
            @Nullable LocalDate nextFree) implements BedHold {}
}
