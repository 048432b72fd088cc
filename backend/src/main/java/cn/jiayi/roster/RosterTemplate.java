package cn.jiayi.roster;

import static cn.jiayi.roster.RosterWord.COLUMN;
import static cn.jiayi.roster.RosterWord.EXPLANATIONS;
import static cn.jiayi.roster.RosterWord.HOW_TO_FILL_IN;
import static cn.jiayi.roster.RosterWord.IS_NEEDED;
import static cn.jiayi.roster.RosterWord.NEEDED;
import static cn.jiayi.roster.RosterWord.NEEDED_ONCE;
import static cn.jiayi.roster.RosterWord.OPTIONAL;
import static cn.jiayi.roster.RosterWord.ROSTER;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Audit;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Outcome;
import cn.jiayi.platform.Worded;
import cn.jiayi.platform.file.FileHeaders;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty roster to fill in: its headings are those that are understood, and a second sheet says what goes where. */
@Service
@RequiredArgsConstructor
public class RosterTemplate {

    private static final int WIDTH = 18;
    private static final int WIDTH_OF_WORDS = 90;

    /** Text, because a spreadsheet rounds a number of 18 digits. */
    private static final String AS_TEXT = "@";

    private static final int ROWS_AS_TEXT = 2_000;

    private final Messages messages;
    private final Audit audit;
    private final TransactionTemplate transaction;

    public void send(Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        transaction.executeWithoutResult(status -> audit.done(actor, "rosterImport.template", null, Outcome.DONE));
        FileHeaders.attach(response, messages.say(ROSTER, locale) + ".xlsx", FileHeaders.XLSX);
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Jiayi", "1.0")) {
            headings(workbook.newWorksheet(messages.say(ROSTER, locale)), locale);
            explanations(workbook.newWorksheet(messages.say(EXPLANATIONS, locale)), locale);
        }
    }

    private void headings(Worksheet sheet, Locale locale) {
        RosterField[] fields = RosterField.values();
        for (int column = 0; column < fields.length; column++) {
            heading(sheet, column, fields[column], locale);
        }
        sheet.range(1, 0, ROWS_AS_TEXT, fields.length - 1)
                .style()
                .format(AS_TEXT)
                .set();
        sheet.freezePane(0, 1);
    }

    private void explanations(Worksheet sheet, Locale locale) {
        heading(sheet, 0, COLUMN, locale);
        heading(sheet, 1, IS_NEEDED, locale);
        heading(sheet, 2, HOW_TO_FILL_IN, locale);
        sheet.width(2, WIDTH_OF_WORDS);
        int row = 1;
        for (RosterField field : RosterField.values()) {
            sheet.value(row, 0, messages.say(field, locale));
            sheet.value(row, 1, messages.say(need(field), locale));
            sheet.value(row, 2, messages.say(RosterHint.of(field), locale));
            row++;
        }
    }

    private void heading(Worksheet sheet, int column, Worded word, Locale locale) {
        sheet.value(0, column, messages.say(word, locale));
        sheet.style(0, column).bold().fillColor("EEE8DC").set();
        sheet.width(column, WIDTH);
    }

    private static RosterWord need(RosterField field) {
        return switch (field) {
            case NAME, RELATION, ID_NUMBER, HOUSEHOLD_NUMBER -> NEEDED;
            case VILLAGE, ADDRESS, RESIDING_SINCE -> NEEDED_ONCE;
            case HEAD_ID_NUMBER, SEX, BIRTH_DATE, PHONE, KEY_GROUPS, GRID_AREA -> OPTIONAL;
        };
    }
}
