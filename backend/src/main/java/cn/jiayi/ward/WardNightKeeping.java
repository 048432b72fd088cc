package cn.jiayi.ward;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the nights of wards as far ahead as beds are given: what is there stays, so that it may run twice or break off. */
@Service
@RequiredArgsConstructor
public class WardNightKeeping {

    private final WardNights nights;
    private final Clock clock;

    /** How many nights were missing. */
    @Transactional
    public int keepAhead() {
        LocalDate today = LocalDate.now(clock);
        return nights.make(new Nights(today, today.plusDays(BedPools.DAYS_AHEAD)), null);
    }
}
