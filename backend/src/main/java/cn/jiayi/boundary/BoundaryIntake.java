package cn.jiayi.boundary;

import cn.jiayi.boundary.BoundaryImportOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Audit;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file of outlines (M08). */
@Service
@RequiredArgsConstructor
public class BoundaryIntake {

    private static final int LARGEST_MIB = 16;
    private static final int LONGEST_NAME = 120;

    private final BoundaryImporting importing;
    private final Audit audit;
    private final TransactionTemplate transaction;

    /** @param key the caller's, for one file and one intention */
    public BoundaryImportOutcome take(Actor actor, String key, String fileName, InputStream content)
            throws IOException {
        byte[] bytes = content.readNBytes((LARGEST_MIB << 20) + 1);
        if (bytes.length > LARGEST_MIB << 20) {
            return refused(actor, BoundaryUploadRefusal.TOO_LARGE);
        }
        FeatureFile file;
        try {
            file = FeatureFile.read(bytes);
        } catch (UnreadableFeatures unreadable) {
            return refused(actor, unreadable.reason());
        }
        return importing.draw(actor, new ImportBoundaries(key, shortened(fileName), file.drawn(), file.undrawn()));
    }

    private Refused refused(Actor actor, BoundaryUploadRefusal reason) {
        transaction.executeWithoutResult(status -> audit.done(actor, "boundaryImport.make", null, reason.name()));
        int limit = reason == BoundaryUploadRefusal.TOO_LARGE ? LARGEST_MIB : FeatureFile.MOST_FEATURES;
        return new Refused(reason, limit, 0, List.of());
    }

    private static String shortened(String name) {
        String stripped = name.strip();
        return stripped.substring(Math.max(0, stripped.length() - LONGEST_NAME));
    }
}
