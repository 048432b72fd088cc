package cn.jiayi.referral;

import java.util.UUID;

/**
 * What became of referrals between a hospital and a team in a month: counts, each of its own moment.
 *
 * @param sent in the month
 * @param toAnswer of those sent, answered or past their time: neither cancelled unanswered nor still in time
 * @param answered of those sent, by the hospital, whenever
 * @param answeredInTime of those sent, by the hospital within its limit
 * @param confirmedInTime of those sent, confirmed: an answer after the time is refused
 * @param lapsed of those sent, because nobody answered
 * @param expected patients whose day was in the month and has passed, and who were confirmed
 * @param arrived of those expected, as the hospital has noted
 * @param noShows of those expected, as the hospital has noted
 * @param admitted of those expected
 * @param sentBack in the month
 * @param toTakeOver of those sent back, taken over or past the day
 * @param takenOver of those sent back
 * @param takenOverInTime of those sent back, by the day that the hospital named
 */
public record ReferralFigure(
        UUID hospitalId,
        UUID institutionId,
        UUID teamId,
        int sent,
        int toAnswer,
        int answered,
        int answeredInTime,
        int confirmedInTime,
        int lapsed,
        int expected,
        int arrived,
        int noShows,
        int admitted,
        int sentBack,
        int toTakeOver,
        int takenOver,
        int takenOverInTime) {}
