/**
 * How many households and persons are signed (M29): who counts on a day, kept with the change that causes it and summed up by day,
 * month and year; recounted, and made anew where it does not agree. It knows no target, and it never changes what it counts.
 *
 * <p>A household counts through each day on which a contract of it is in force, and with it everybody who belongs to it on that day,
 * where it lives on that day, for the team that has the contract on that day.
 */
@ApplicationModule(allowedDependencies = {"platform", "district", "household", "contract"})
@NullMarked
package cn.jiayi.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
