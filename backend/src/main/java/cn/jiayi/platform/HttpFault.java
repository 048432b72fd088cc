package cn.jiayi.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request that never reaches GraphQL, in the form of a GraphQL error (GraphQL over HTTP). */
@Component
@RequiredArgsConstructor
class HttpFault {

    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private final Messages messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, RequestFault fault)
            throws IOException {
        Map<String, ?> error = Map.of(
                "message", messages.say(fault, locales.resolveLocale(request)),
                "extensions", Map.of("code", ErrorCode.of(fault)));
        byte[] body = json.writeValueAsBytes(Map.of("errors", List.of(error)));
        // not sendError: the error page is behind the same door and would answer 401
        response.setStatus(status.value());
        response.setContentType(wants(request, GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean wants(HttpServletRequest request, String type) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains(type);
    }
}
