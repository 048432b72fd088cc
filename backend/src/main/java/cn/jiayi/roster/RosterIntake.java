package cn.jiayi.roster;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Audit;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Outcome;
import cn.jiayi.platform.file.SheetFile;
import cn.jiayi.platform.file.SheetLimits;
import cn.jiayi.platform.file.UnreadableSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a file: its rows are staged as they are read, a thousand at a time, each sealed. The file itself lies in the system's
 * temporary folder for as long as that takes, readable by nobody else, because a workbook cannot be read from its beginning alone.
 */
@Service
@RequiredArgsConstructor
@EnableConfigurationProperties(RosterSettings.class)
public class RosterIntake {

    private static final int MOST_COLUMNS = 60;
    private static final long UNFOLDED = 512L << 20;
    private static final int LONGEST_NAME = 120;
    private static final int WRITERS = 2;

    private final RosterSettings settings;
    private final RosterImports imports;
    private final RosterRows rows;
    private final RosterForgetting forgetting;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public RosterIntakeOutcome take(Actor actor, String fileName, InputStream content) throws IOException {
        Path file = Files.createTempFile("roster", ".upload");
        RosterIntakeOutcome outcome;
        try {
            byte[] hash = RosterSpool.copy(content, file, settings.largest());
            outcome = new RosterIntakeOutcome.Taken(stage(actor, shortened(fileName), hash, file));
        } catch (UnreadableRoster unreadable) {
            outcome = refused(unreadable.reason());
        } catch (UnreadableSheet unreadable) {
            outcome = refused(RosterUploadRefusal.of(unreadable.fault()));
        } finally {
            Files.delete(file);
        }
        audit(actor, outcome);
        return outcome;
    }

    private UUID stage(Actor actor, String name, byte[] hash, Path file) throws IOException {
        SheetFile roster = SheetFile.of(file, name, new SheetLimits(settings.mostRows(), MOST_COLUMNS, UNFOLDED));
        UUID id = Ids.next();
        transaction.executeWithoutResult(status ->
                imports.save(new RosterImport(id, RosterScope.of(actor), name, hash, actor.name(), clock.instant())));
        try (Staging staging = new Staging(id)) {
            roster.read(staging::take);
            staging.end();
        } catch (UnreadableRoster | UnreadableSheet | IOException unreadable) {
            forgetting.forget(id);
            throw unreadable;
        }
        return id;
    }

    private static String shortened(String name) {
        String stripped = name.strip();
        // the end says what kind of file it is
        return stripped.substring(Math.max(0, stripped.length() - LONGEST_NAME));
    }

    private RosterIntakeOutcome refused(RosterUploadRefusal reason) {
        return new RosterIntakeOutcome.Refused(
                reason, reason == RosterUploadRefusal.TOO_MANY_ROWS ? settings.mostRows() : settings.largestMib());
    }

    private void audit(Actor actor, RosterIntakeOutcome outcome) {
        transaction.executeWithoutResult(status -> {
            switch (outcome) {
                case RosterIntakeOutcome.Taken taken ->
                    audit.done(actor, "rosterImport.upload", taken.importId(), Outcome.DONE);
                case RosterIntakeOutcome.Refused refused ->
                    audit.done(
                            actor, "rosterImport.upload", null, refused.reason().name());
            }
        });
    }

    /** What comes before the headings is read over; what comes after them is kept as it stands, while the next is read. */
    private final class Staging implements AutoCloseable {

        private final UUID id;
        private final List<StagedRow> waiting = new ArrayList<>(RosterRows.AT_ONCE);
        private final Queue<CompletableFuture<Void>> writing = new ArrayDeque<>(WRITERS);
        private List<String> headings = List.of();
        private int count;

        private Staging(UUID id) {
            this.id = id;
        }

        private void take(int number, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (headings.isEmpty()) {
                if (RosterColumns.areHeadings(cells)) {
                    headings = List.copyOf(cells);
                } else if (number > RosterColumns.HEADINGS_WITHIN) {
                    throw new UnreadableRoster(RosterUploadRefusal.EMPTY);
                }
                return;
            }
            waiting.add(new StagedRow(number, cells, List.of()));
            if (waiting.size() == RosterRows.AT_ONCE) {
                write();
            }
        }

        private void write() {
            List<StagedRow> some = List.copyOf(waiting);
            waiting.clear();
            count += some.size();
            if (writing.size() == WRITERS) {
                writing.remove().join();
            }
            writing.add(CompletableFuture.runAsync(
                    () -> transaction.executeWithoutResult(status -> rows.add(id, some)), Thread::startVirtualThread));
        }

        private void end() {
            write();
            writing.forEach(CompletableFuture::join);
            if (count == 0) {
                throw new UnreadableRoster(RosterUploadRefusal.EMPTY);
            }
            transaction.executeWithoutResult(
                    status -> imports.lock(id).orElseThrow().uploaded(headings, count));
        }

        /** Whatever came of it: nothing is written any more. */
        @Override
        public void close() {
            writing.forEach(each -> each.handle((done, failure) -> done).join());
        }
    }
}
