package cn.jiayi.platform.graphql;

import java.util.Optional;
import java.util.UUID;

/** A record's id in the schema: the type's name, an underscore and the UUID. */
public record GlobalId(String type, UUID id) {

    /** An id that no record has: what a text that is no id of the type stands for, so that it is simply not there. */
    public static final UUID NOWHERE = new UUID(0, 0);

    private static final int UUID_LENGTH = 36;

    public static String of(String type, UUID id) {
        return type + "_" + id;
    }

    public static Optional<GlobalId> parse(String text) {
        int underscore = text.lastIndexOf('_');
        if (underscore < 1 || text.length() - underscore - 1 != UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new GlobalId(text.substring(0, underscore), UUID.fromString(text.substring(underscore + 1))));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    /** The UUID of an id of this type; {@link #NOWHERE} for anything else. */
    public static UUID uuid(String type, String text) {
        return parse(text)
                .filter(id -> id.type().equals(type))
                .map(GlobalId::id)
                .orElse(NOWHERE);
    }

    @Override
    public String toString() {
        return of(type, id);
    }
}
