package cn.jiayi.platform;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id that ties a request's log lines, its audit rows and what the caller was shown together. */
public final class Trace {

    public static final String KEY = "traceId";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Trace() {}

    /** The id of what runs now; a new one outside a request, such as in a job. */
    public static String id() {
        String id = MDC.get(KEY);
        return id == null ? fresh() : id;
    }

    static void begin(@Nullable String id) {
        MDC.put(KEY, id == null ? fresh() : id);
    }

    static void end() {
        MDC.remove(KEY);
    }

    private static String fresh() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
