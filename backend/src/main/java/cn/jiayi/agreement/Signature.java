package cn.jiayi.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signature as it was drawn.
 *
 * @param strokes JSON: a list of strokes, each a list of points {@code [x, y]} in a box of 1000 by 400 from its upper left corner
 */
public record Signature(@JsonValue String strokes) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Signature {
        if (Strokes.read(strokes).isEmpty()) {
            throw new IllegalArgumentException("not a signature");
        }
    }

    /** What somebody drew; empty if that is no signature: nothing, a dot, outside the box, or more than 20 KB. */
    public static Optional<Signature> of(@Nullable String drawn) {
        return Strokes.read(drawn).map(Strokes::text).map(Signature::new);
    }
}
