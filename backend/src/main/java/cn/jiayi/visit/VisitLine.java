package cn.jiayi.visit;

import cn.jiayi.platform.IdNumber;
import java.time.LocalDate;

/**
 * A row of a file as it was understood.
 *
 * @param number in the file, from 1
 * @param department empty where it says none
 * @param referralNumber empty where it says none
 */
public record VisitLine(
        int number, IdNumber idNumber, String name, LocalDate day, String department, String referralNumber) {

    /** Never a name or a number, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "VisitLine " + number;
    }
}
