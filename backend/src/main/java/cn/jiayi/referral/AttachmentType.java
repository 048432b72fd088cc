package cn.jiayi.referral;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may go along with a referral. Each is known by how its bytes begin; the ending of the name has to say the same. */
public enum AttachmentType {
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), 0xFF, 0xD8, 0xFF),
    PNG("image/png", Set.of("png"), 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    PDF("application/pdf", Set.of("pdf"), '%', 'P', 'D', 'F', '-');

    private final String mediaType;
    private final Set<String> endings;
    private final int[] beginning;

    AttachmentType(String mediaType, Set<String> endings, int... beginning) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    static AttachmentType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** By the content alone. */
    static Optional<AttachmentType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    boolean isNamedBy(String name) {
        return endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (content[i] != (byte) beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
