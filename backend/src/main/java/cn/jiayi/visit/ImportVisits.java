package cn.jiayi.visit;

import cn.jiayi.platform.Command;
import java.util.List;

/**
 * A file of visits to write.
 *
 * @param digest of the file, so that one key stands for one file
 * @param rows with something in them
 * @param leaveOut whether people whom the register does not know are left out; otherwise they are a problem
 */
public record ImportVisits(
        String idempotencyKey,
        String fileName,
        String digest,
        int rows,
        List<VisitLine> lines,
        List<VisitProblem> problems,
        boolean leaveOut)
        implements Command {

    /** Never a row, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "ImportVisits " + idempotencyKey;
    }
}
