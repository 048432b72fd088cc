package cn.jiayi.platform;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The keys that protect personal data; the application does not start without them.
 *
 * @param data 32 bytes in base64; to rotate, {@code 2:<new>,1:<old>}: the first seals, all open; one without a number is key 1
 * @param index 32 bytes in base64; it cannot be rotated without writing every index anew
 */
@ConfigurationProperties("jiayi.keys")
record KeySettings(String data, String index) {

    private static final int LENGTH = 32;

    /** Key number → key, the one that seals first. */
    Map<Integer, byte[]> dataKeys() {
        Map<Integer, byte[]> keys = new LinkedHashMap<>();
        for (String entry : given(data, "jiayi.keys.data").split(",")) {
            int colon = entry.indexOf(':');
            int number =
                    colon < 0 ? 1 : Integer.parseInt(entry.substring(0, colon).strip());
            if (keys.put(number, key(entry.substring(colon + 1), "jiayi.keys.data")) != null) {
                throw new IllegalStateException("jiayi.keys.data names key " + number + " twice");
            }
        }
        return keys;
    }

    byte[] indexKey() {
        return key(given(index, "jiayi.keys.index"), "jiayi.keys.index");
    }

    private static String given(@org.jspecify.annotations.Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is missing: 32 random bytes in base64 (openssl rand -base64 32)");
        }
        return value;
    }

    private static byte[] key(String base64, String name) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            // without its cause, whose message shows the text
            throw new IllegalStateException(name + " is not base64");
        }
        if (bytes.length != LENGTH) {
            throw new IllegalStateException(name + " has " + bytes.length + " bytes, not " + LENGTH);
        }
        return bytes;
    }

    @Override
    public String toString() {
        return "KeySettings";
    }
}
