package cn.jiayi;

import cn.jiayi.platform.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files over HTTP as somebody or nobody, each time under a trace id of its own. */
@TestComponent
public class FileWire {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String origin;
    private final Tokens tokens;

    FileWire(@Value("${server.port}") int port, Tokens tokens) {
        this.origin = "http://localhost:" + port;
        this.tokens = tokens;
    }

    public record Answer(int status, byte[] bytes, String trace, java.net.http.HttpHeaders headers) {

        public JsonNode json() {
            return JsonMapper.builder().build().readTree(bytes);
        }

        /** The rows of the first sheet as text, the headings first. */
        public List<List<String>> rows() {
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
                return workbook.getFirstSheet().read().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell == null ? "" : cell.getText())
                                .toList())
                        .toList();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public Answer get(@Nullable Actor actor, String path) {
        return send(actor, "GET", path, new byte[0]);
    }

    public Answer send(@Nullable Actor actor, String method, String path, byte[] body) {
        String trace = UUID.randomUUID().toString().replace("-", "");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .method(method, BodyPublishers.ofByteArray(body))
                .header("Content-Type", "application/octet-stream")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        if (actor != null) {
            request.header("Authorization", "Bearer " + tokens.of(actor.subject(), actor.role()));
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body(), trace, response.headers());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
