package cn.jiayi.ward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ward that is open to a team, and what is free in it for some nights.
 *
 * @param free the beds that are free on each of the nights: the least over them; 0 where there is none
 * @param nextFirstNight the earliest first night for as many nights; absent where none is free as far ahead as beds are given
 */
public record OpenBed(Ward ward, int free, @Nullable LocalDate nextFirstNight) {}
