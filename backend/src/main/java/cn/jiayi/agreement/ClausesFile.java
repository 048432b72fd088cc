package cn.jiayi.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/**
 * What {@code districts/<code>/agreement-v<version>.md} says. The id follows from its place, so that a file read twice or by two
 * replicas at once means the same row.
 */
record ClausesFile(String districtCode, int version, LocalDate validFrom, String markdown) {

    private static final Pattern PLACE = Pattern.compile("/districts/(\\d{6})/agreement-v(\\d+)\\.md$");
    private static final Pattern TEXT =
            Pattern.compile("\\A---\nvalidFrom: (\\d{4}-\\d{2}-\\d{2})\n---\n+(.+)\\z", Pattern.DOTALL);

    static ClausesFile read(Resource resource) {
        try {
            Matcher place = PLACE.matcher(resource.getURL().getPath());
            Matcher text = TEXT.matcher(resource.getContentAsString(StandardCharsets.UTF_8));
            if (!place.find() || !text.find()) {
                throw new IllegalStateException(resource + " begins with the day from which the clauses are valid");
            }
            ClausesText.of(text.group(2));
            return new ClausesFile(
                    place.group(1),
                    Integer.parseInt(place.group(2)),
                    LocalDate.parse(text.group(1)),
                    text.group(2).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID id() {
        return UUID.nameUUIDFromBytes(
                "jiayi:clauses:%s:%d".formatted(districtCode, version).getBytes(StandardCharsets.UTF_8));
    }
}
