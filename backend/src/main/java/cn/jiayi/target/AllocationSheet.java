package cn.jiayi.target;

import cn.jiayi.platform.file.FileFormat;
import java.util.List;
import java.util.Locale;

/** An allocation with its rows and its district's name: enough to write the annex without another query. */
public record AllocationSheet(TaskAllocation allocation, String districtName) {

    public List<TaskRow> rows() {
        return allocation.getRows();
    }

    public List<TaskTotal> totals() {
        return allocation.getTotals();
    }

    /** In the layout of the annex; can be imported again. */
    public byte[] write(FileFormat format) {
        return format.write(allocation.getYear() + "年度任务分配表", AnnexLayout.rows(allocation, districtName));
    }

    public String fileName(FileFormat format) {
        return "%s-%d-任务分配表-v%d.%s"
                .formatted(
                        AnnexLayout.shortName(districtName),
                        allocation.getYear(),
                        allocation.getVersion(),
                        format.name().toLowerCase(Locale.ROOT));
    }
}
