package cn.jiayi.roster;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large a roster may be. An institution's fits by far; a district that brings all its residents in one file sets them higher.
 *
 * @param mostRows of people
 * @param largestMib of the file, in MiB
 */
@ConfigurationProperties("jiayi.roster")
record RosterSettings(
        @DefaultValue("200000") int mostRows,
        @DefaultValue("200") int largestMib) {

    long largest() {
        return (long) largestMib << 20;
    }
}
