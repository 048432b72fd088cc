package cn.jiayi.target;

import java.util.List;

/** What came of reading an annex: all of it, or what is wrong with it. */
sealed interface AnnexReading {

    record Read(Annex annex) implements AnnexReading {}

    /** @param problems at most {@value AnnexReader#MOST_PROBLEMS} */
    record Wrong(TaskAllocationImportRefusal reason, List<CellProblem> problems) implements AnnexReading {}
}
