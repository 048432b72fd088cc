package cn.jiayi.visit;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Audit;
import cn.jiayi.platform.file.SheetFile;
import cn.jiayi.platform.file.SheetLimits;
import cn.jiayi.platform.file.UnreadableSheet;
import cn.jiayi.visit.VisitImportOutcome.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a file of visits, looks through it, and writes it if that is asked. Nothing of it is kept but the visits: whoever has looked
 * at a check sends the same file again to write it.
 */
@Service
@RequiredArgsConstructor
public class VisitIntake {

    private static final int MOST_ROWS = 5_000;
    private static final int LARGEST_MIB = 8;
    private static final int LONGEST_NAME = 120;
    private static final SheetLimits LIMITS = new SheetLimits(MOST_ROWS + 20, 60, 64L << 20);

    private final VisitImporting importing;
    private final VisitDays days;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param key the caller's, for one file and one intention */
    public VisitImportOutcome take(
            Actor actor, String key, String fileName, boolean leaveOut, boolean write, InputStream content)
            throws IOException {
        Path file = Files.createTempFile("visits", ".upload");
        try {
            ImportVisits command = read(actor, key, fileName, leaveOut, file, content);
            return write ? importing.write(actor, command) : importing.check(actor, command);
        } catch (VisitsUnreadable unreadable) {
            return refused(actor, unreadable.reason());
        } catch (UnreadableSheet unreadable) {
            return refused(actor, VisitUploadRefusal.of(unreadable.fault()));
        } finally {
            Files.delete(file);
        }
    }

    private ImportVisits read(
            Actor actor, String key, String fileName, boolean leaveOut, Path file, InputStream content)
            throws IOException {
        byte[] bytes = content.readNBytes((LARGEST_MIB << 20) + 1);
        if (bytes.length > LARGEST_MIB << 20) {
            throw new VisitsUnreadable(VisitUploadRefusal.TOO_LARGE);
        }
        if (bytes.length == 0) {
            throw new VisitsUnreadable(VisitUploadRefusal.EMPTY);
        }
        Files.write(file, bytes);
        VisitSheet sheet = new VisitSheet(days.of(actor.district()), LocalDate.now(clock));
        SheetFile.of(file, fileName, LIMITS).read(sheet::take);
        if (!sheet.hasHeadings()) {
            throw new VisitsUnreadable(VisitUploadRefusal.COLUMN_MISSING);
        }
        if (sheet.rows() == 0) {
            throw new VisitsUnreadable(VisitUploadRefusal.EMPTY);
        }
        return new ImportVisits(
                key, shortened(fileName), digest(bytes), sheet.rows(), sheet.lines(), sheet.problems(), leaveOut);
    }

    private Refused refused(Actor actor, VisitUploadRefusal reason) {
        transaction.executeWithoutResult(status -> audit.done(actor, "visitImport.check", null, reason.name()));
        return new Refused(reason, reason == VisitUploadRefusal.TOO_MANY_ROWS ? MOST_ROWS : LARGEST_MIB);
    }

    private static String shortened(String name) {
        String stripped = name.strip();
        return stripped.substring(Math.max(0, stripped.length() - LONGEST_NAME));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
