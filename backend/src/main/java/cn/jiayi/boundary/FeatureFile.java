package cn.jiayi.boundary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GeoJSON FeatureCollection of outlines. A feature whose geometry is {@code null} is one that is not drawn yet (RFC 7946, 3.2): it
 * is left as it is.
 */
record FeatureFile(List<DrawnFeature> drawn, int undrawn) {

    static final int MOST_FEATURES = 5_000;

    static FeatureFile read(byte[] content) throws UnreadableFeatures {
        JsonNode file;
        try {
            file = JsonMapper.shared().readTree(content);
        } catch (JacksonException malformed) {
            throw new UnreadableFeatures(BoundaryUploadRefusal.UNREADABLE);
        }
        JsonNode features = file.path("features");
        if (!"FeatureCollection".equals(file.path("type").asString("")) || !features.isArray()) {
            throw new UnreadableFeatures(BoundaryUploadRefusal.UNREADABLE);
        }
        if (features.size() > MOST_FEATURES) {
            throw new UnreadableFeatures(BoundaryUploadRefusal.TOO_MANY_FEATURES);
        }
        List<DrawnFeature> drawn = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            JsonNode feature = features.get(i);
            if (!feature.path("geometry").isNull()) {
                Outline.Look look = Outline.look(feature.path("geometry").toString());
                drawn.add(DrawnFeature.of(i + 1, key(feature.path("properties")), look));
            }
        }
        if (drawn.isEmpty()) {
            throw new UnreadableFeatures(BoundaryUploadRefusal.EMPTY);
        }
        return new FeatureFile(drawn, features.size() - drawn.size());
    }

    private static @Nullable String key(JsonNode properties) {
        String code = words(properties, "code");
        String name = words(properties, "name");
        if (code != null || name == null) {
            return code;
        }
        String town = words(properties, "town");
        return town == null ? name : town + "/" + name;
    }

    private static @Nullable String words(JsonNode properties, String name) {
        String words = properties.path(name).asString("").strip();
        return words.isEmpty() ? null : words.substring(0, Math.min(words.length(), 120));
    }
}
