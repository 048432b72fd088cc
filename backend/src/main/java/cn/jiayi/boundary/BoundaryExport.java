package cn.jiayi.boundary;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Audit;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Outcome;
import cn.jiayi.platform.file.FileHeaders;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Sends outlines as GeoJSON, in the form in which they come back in; what is not drawn yet has no geometry. */
@Service
@RequiredArgsConstructor
public class BoundaryExport {

    private static final String GEO_JSON = "application/geo+json";

    private final PlaceOutlines places;
    private final AreaOutlines areas;
    private final Audit audit;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public void send(Actor actor, BoundarySubject of, Locale locale, HttpServletResponse response) throws IOException {
        Outlines outlines = of == BoundarySubject.PLACES ? places : areas;
        List<Outlines.Subject> subjects = transaction.execute(status -> {
            audit.done(actor, "boundary.export", null, Outcome.DONE);
            return outlines.subjects(actor);
        });
        FileHeaders.attach(response, messages.say(of, locale) + "-" + LocalDate.now(clock) + ".geojson", GEO_JSON);
        try (JsonGenerator json = JsonMapper.shared().createGenerator(response.getOutputStream())) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            for (Outlines.Subject subject : subjects) {
                json.writeStartObject();
                json.writeStringProperty("type", "Feature");
                json.writePOJOProperty("properties", subject.properties());
                json.writeName("geometry");
                json.writeRawValue(subject.boundary() == null ? "null" : subject.boundary());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
