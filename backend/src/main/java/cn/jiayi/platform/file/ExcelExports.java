package cn.jiayi.platform.file;

import static cn.jiayi.platform.file.FileWords.ONLY_THE_FIRST;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Audit;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Outcome;
import cn.jiayi.platform.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends lists as Excel files, a page at a time: nothing is held but one page. Each file is one audit row. */
@Component
@RequiredArgsConstructor
public class ExcelExports {

    /** A district's contracts of a year. Nobody holds them: page by page they go out. The last line says where a list was cut. */
    public static final int MOST_ROWS = 200_000;

    private static final int AT_ONCE = 500;

    private final Audit audit;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public <T> void send(Actor actor, ExcelList<T> list, Locale locale, HttpServletResponse response)
            throws IOException {
        // before the first byte: what is wrong with the question is still answered in words
        Window<T> page = list.pages().apply(new Paging(ScrollPosition.keyset(), Limit.of(AT_ONCE)));
        transaction.executeWithoutResult(status -> audit.done(actor, list.action(), null, Outcome.DONE));
        String title = messages.say(list.title(), locale);
        List<String> headings = list.headings().stream()
                .map(heading -> messages.say(heading, locale))
                .toList();
        FileHeaders.attach(response, title + "-" + LocalDate.now(clock) + ".xlsx", FileHeaders.XLSX);
        try (ExcelSheet sheet = new ExcelSheet(response.getOutputStream(), title, headings)) {
            while (!page.isEmpty()) {
                list.cells().apply(page.getContent()).forEach(sheet::add);
                sheet.flush();
                if (!page.hasNext()) {
                    return;
                }
                if (sheet.size() >= MOST_ROWS) {
                    sheet.add(List.of(messages.say(ONLY_THE_FIRST, Map.of("limit", MOST_ROWS), locale)));
                    return;
                }
                page = list.pages().apply(new Paging(page.positionAt(page.size() - 1), Limit.of(AT_ONCE)));
            }
        }
    }
}
