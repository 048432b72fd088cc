package cn.jiayi.target;

import java.time.LocalDate;

/** @param lastDay of the month, or the day that was asked for */
public record CoverageMonth(LocalDate lastDay, int signedPersons, int signedHouseholds, int signedInKeyGroups) {}
