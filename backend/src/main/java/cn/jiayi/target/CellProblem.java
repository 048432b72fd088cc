package cn.jiayi.target;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a cell of a file.
 *
 * @param row of the file, from 1
 * @param column its heading; absent where the whole row is meant
 * @param given what stands there, shortened
 * @param expected what the fault compares it with: a row, a number, a name
 */
public record CellProblem(int row, @Nullable String column, CellFault fault, String given, String expected) {

    private static final int SHORT = 40;

    public CellProblem {
        given = given.length() > SHORT ? given.substring(0, SHORT) + "…" : given;
    }
}
