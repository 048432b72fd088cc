package cn.jiayi.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the body of a GraphQL request at most to its limit, and lets pass only what has the form of a request: the framework has
 * no limit, breaks on {@code null}, and answers other malformed bodies in a form of its own.
 */
@RequiredArgsConstructor
class RequestGuard extends OncePerRequestFilter {

    static final int LARGEST_BODY = 256 * 1024;

    private final HttpFault fault;
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isJson(request.getContentType())) {
            fault.answer(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, RequestFault.BODY_NOT_AN_OBJECT);
            return;
        }
        if (request.getContentLengthLong() > LARGEST_BODY) {
            fault.answer(request, response, HttpStatus.CONTENT_TOO_LARGE, RequestFault.BODY_TOO_LARGE);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            fault.answer(request, response, HttpStatus.CONTENT_TOO_LARGE, RequestFault.BODY_TOO_LARGE);
            return;
        }
        Optional<RequestFault> malformed = faultOf(body);
        if (malformed.isPresent()) {
            fault.answer(request, response, HttpStatus.BAD_REQUEST, malformed.get());
        } else {
            chain.doFilter(new Read(request, body), response);
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private Optional<RequestFault> faultOf(byte[] body) {
        try {
            JsonNode request = json.readTree(body);
            if (!request.isObject()) {
                return Optional.of(RequestFault.BODY_NOT_AN_OBJECT);
            }
            boolean wellFormed = request.path("query").isString()
                    && (isAbsent(request, "operationName")
                            || request.get("operationName").isString())
                    && (isAbsent(request, "variables")
                            || request.get("variables").isObject())
                    && (isAbsent(request, "extensions")
                            || request.get("extensions").isObject());
            return wellFormed ? Optional.empty() : Optional.of(RequestFault.NOT_UNDERSTOOD);
        } catch (JacksonException noJson) {
            return Optional.of(RequestFault.NOT_UNDERSTOOD);
        }
    }

    private static boolean isAbsent(JsonNode request, String name) {
        JsonNode value = request.get(name);
        return value == null || value.isNull();
    }

    /** The request with the body that has been read already. */
    private static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        private Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    @RequiredArgsConstructor
    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is here already");
        }
    }
}
