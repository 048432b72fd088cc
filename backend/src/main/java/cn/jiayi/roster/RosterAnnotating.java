package cn.jiayi.roster;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Audit;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Outcome;
import cn.jiayi.platform.file.ExcelSheet;
import cn.jiayi.platform.file.FileHeaders;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives a roster back to those who brought it, each row as it stood, with a column that says what is wrong. It holds whole numbers, so
 * each time is on record.
 */
@Service
@RequiredArgsConstructor
public class RosterAnnotating {

    private final RosterDirectory directory;
    private final RosterRows rows;
    private final Audit audit;
    private final Messages messages;
    private final TransactionTemplate transaction;

    /** @return whether there is such a roster for the actor */
    public boolean send(Actor actor, UUID id, Locale locale, HttpServletResponse response) throws IOException {
        RosterImport roster = directory.find(actor, id).orElse(null);
        if (roster == null) {
            return false;
        }
        transaction.executeWithoutResult(status -> audit.done(actor, "rosterImport.annotate", id, Outcome.DONE));
        FileHeaders.attach(response, name(roster, locale), FileHeaders.XLSX);
        List<String> headings = new ArrayList<>(roster.getHeadings());
        headings.add(messages.say(RosterWord.PROBLEMS, locale));
        try (ExcelSheet sheet =
                new ExcelSheet(response.getOutputStream(), messages.say(RosterWord.ROSTER, locale), headings)) {
            for (List<StagedRow> some = rows.between(id, 0, Integer.MAX_VALUE);
                    !some.isEmpty();
                    some = rows.between(id, some.getLast().number(), Integer.MAX_VALUE)) {
                some.forEach(
                        row -> sheet.add(annotated(row, roster.getHeadings().size(), locale)));
                sheet.flush();
            }
        }
        return true;
    }

    private List<String> annotated(StagedRow row, int columns, Locale locale) {
        List<String> cells = new ArrayList<>(
                row.cells().subList(0, Math.min(columns, row.cells().size())));
        while (cells.size() < columns) {
            cells.add("");
        }
        cells.add(row.problems().stream()
                .map(problem -> messages.say(problem.field(), locale) + "：" + problem.words(messages, locale))
                .collect(Collectors.joining(" ")));
        return cells;
    }

    private String name(RosterImport roster, Locale locale) {
        return roster.getFileName().replaceFirst("\\.[^.]*$", "") + "-" + messages.say(RosterWord.PROBLEMS, locale)
                + ".xlsx";
    }
}
