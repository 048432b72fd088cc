package cn.jiayi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes over the wire, also what no client library would send. */
public record Wire(URI address) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Wire to(String issuer) {
        return new Wire(URI.create(issuer + "/graphql"));
    }

    public Answer ask(String document, String... headers) {
        return ask(document, Map.of(), headers);
    }

    public Answer ask(String document, Map<String, ?> variables, String... headers) {
        return post(JSON.writeValueAsString(Map.of("query", document, "variables", variables)), headers);
    }

    /** The first event of an event stream; an answer without error if none comes within a moment. */
    public Answer beginning(String document, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .headers(headers);
        CompletableFuture<String> first = HTTP.sendAsync(request.build(), BodyHandlers.ofLines())
                .thenApply(response -> response.body()
                        .filter(line -> line.startsWith("data:{"))
                        .findFirst()
                        .orElse("data:{}"));
        try {
            return new Answer(200, first.get(1500, TimeUnit.MILLISECONDS).substring("data:".length()));
        } catch (TimeoutException silent) {
            first.cancel(true);
            return new Answer(200, "{}");
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer post(String body, String... headers) {
        return post(BodyPublishers.ofString(body), headers);
    }

    public Answer post(BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).POST(body).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    public record Answer(int status, String text, HttpHeaders headers) {

        private Answer(int status, String text) {
            this(status, text, HttpHeaders.of(Map.of(), (name, value) -> true));
        }

        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** The code of the first error; empty without one. */
        public String code() {
            return json().at("/errors/0/extensions/code").asString("");
        }

        public String message() {
            return json().at("/errors/0/message").asString("");
        }
    }
}
