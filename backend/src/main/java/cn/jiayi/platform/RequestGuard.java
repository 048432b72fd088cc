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
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of a GraphQL request at most to its limit, and lets objects pass alone: the framework has no limit and breaks
 * on {@code null}.
 */
@RequiredArgsConstructor
class RequestGuard extends OncePerRequestFilter {

    static final int LARGEST_BODY = 256 * 1024;

    private final HttpFault fault;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST_BODY) {
            fault.answer(request, response, HttpStatus.CONTENT_TOO_LARGE, RequestFault.BODY_TOO_LARGE);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            fault.answer(request, response, HttpStatus.CONTENT_TOO_LARGE, RequestFault.BODY_TOO_LARGE);
        } else if (!startsAnObject(body)) {
            fault.answer(request, response, HttpStatus.BAD_REQUEST, RequestFault.BODY_NOT_AN_OBJECT);
        } else {
            chain.doFilter(new Read(request, body), response);
        }
    }

    private static boolean startsAnObject(byte[] body) {
        for (byte character : body) {
            if (character != ' ' && character != '\t' && character != '\r' && character != '\n') {
                return character == '{';
            }
        }
        return false;
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
