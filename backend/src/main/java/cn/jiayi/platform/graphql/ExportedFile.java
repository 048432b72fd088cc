package cn.jiayi.platform.graphql;

import java.util.Base64;

/** A small file, whole, as the schema hands it out. */
public record ExportedFile(String name, String mediaType, String content) {

    public static ExportedFile of(String name, String mediaType, byte[] content) {
        return new ExportedFile(name, mediaType, Base64.getEncoder().encodeToString(content));
    }
}
