package cn.jiayi.hospital;

import java.time.Duration;
import java.time.Instant;

/**
 * To whom a slot is open when (trap 14): first to those for whom it is kept, then to every team of the district, then to the public.
 *
 * @param keptApart how long before it begins it opens to all teams
 * @param publicBefore how long before it begins it goes back to the public
 * @param publishedAt what is published within that time stays with the teams until it begins: they would never see it otherwise
 */
record SlotWindow(Duration keptApart, Duration publicBefore, Instant publishedAt) {

    Instant opensToAllAt(Instant startsAt) {
        return startsAt.minus(keptApart);
    }

    Instant publicAt(Instant startsAt) {
        Instant usual = startsAt.minus(publicBefore);
        return usual.isAfter(publishedAt) ? usual : startsAt;
    }
}
