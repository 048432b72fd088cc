package cn.jiayi.contract;

import java.time.LocalDate;

/**
 * A year of a contract, by which fees are counted: a term of three years has three (trap 21).
 *
 * @param number within the contract, from 1
 * @param isPaidBefore whether its first day lies in a year that the household already had with the team before: a switch in mid-year
 *     never pays twice
 */
public record ContractYear(int number, LocalDate firstDay, LocalDate lastDay, boolean isPaidBefore) {}
