package cn.jiayi.platform.file;

import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Worded;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Window;

/**
 * A list that goes out as a workbook.
 *
 * @param action as the audit names it, such as {@code contract.export}
 * @param title of the file and its sheet
 * @param pages the list in the caller's scope, page after page
 * @param cells the lines of a page in the order of the headings, with all they name looked up at once: texts, numbers and dates
 */
public record ExcelList<T>(
        String action,
        Worded title,
        List<? extends Worded> headings,
        Function<Paging, Window<T>> pages,
        Function<List<T>, List<List<?>>> cells) {}
