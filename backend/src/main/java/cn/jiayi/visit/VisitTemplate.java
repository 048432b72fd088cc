package cn.jiayi.visit;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Audit;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Outcome;
import cn.jiayi.platform.file.FileHeaders;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty list of visits to fill in: its headings are those that are understood, and a note says what goes where. */
@Service
@RequiredArgsConstructor
public class VisitTemplate {

    private static final int WIDTH = 22;

    /** Text, because a spreadsheet rounds a number of 18 digits. */
    private static final String AS_TEXT = "@";

    private static final int ROWS_AS_TEXT = 2_000;

    private final Messages messages;
    private final Audit audit;
    private final TransactionTemplate transaction;

    public void send(Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        transaction.executeWithoutResult(status -> audit.done(actor, "visitImport.template", null, Outcome.DONE));
        String title = messages.say(VisitHint.TITLE, locale);
        FileHeaders.attach(response, title + ".xlsx", FileHeaders.XLSX);
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Jiayi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            VisitField[] fields = VisitField.values();
            for (int column = 0; column < fields.length; column++) {
                sheet.value(0, column, messages.say(fields[column], locale));
                sheet.style(0, column).bold().fillColor("EEE8DC").set();
                sheet.width(column, WIDTH);
            }
            sheet.range(1, 0, ROWS_AS_TEXT, fields.length - 1)
                    .style()
                    .format(AS_TEXT)
                    .set();
            sheet.freezePane(0, 1);
            Worksheet notes = workbook.newWorksheet(messages.say(VisitHint.NOTES, locale));
            notes.width(0, WIDTH);
            notes.width(1, 4 * WIDTH);
            for (int row = 0; row < fields.length; row++) {
                notes.value(row, 0, messages.say(fields[row], locale));
                notes.value(row, 1, messages.say(VisitHint.of(fields[row]), locale));
            }
        }
    }
}
