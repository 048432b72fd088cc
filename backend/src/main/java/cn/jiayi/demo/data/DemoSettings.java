package cn.jiayi.demo.data;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much sample data is made on an empty database.
 *
 * @param households in all districts together; none is made without this setting
 * @param seed the same seed on the same day gives the same rows
 * @param district only this one, as large as it is: see {@link Scale#DISTRICT}; absent for a sample of all
 * @param at the moment at which it plays; now, if absent
 * @param rowsOnly whether nothing is made of the rows afterwards: for measuring how long they take
 * @param leave whether the application ends when the rows are there
 */
@ConfigurationProperties("jiayi.demo")
record DemoSettings(
        int households,
        @DefaultValue("2017") long seed,
        @Nullable String district,
        @Nullable Instant at,
        @DefaultValue("false") boolean rowsOnly,
        @DefaultValue("false") boolean leave) {}
