package cn.jiayi.platform.graphql;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes over the wire, also what no client library would send. */
record Wire(URI address) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Wire to(String issuer) {
        return new Wire(URI.create(issuer + "/graphql"));
    }

    Answer ask(String document, String... headers) {
        return ask(document, Map.of(), headers);
    }

    Answer ask(String document, Map<String, ?> variables, String... headers) {
        return post(JSON.writeValueAsString(Map.of("query", document, "variables", variables)), headers);
    }

    Answer post(String body, String... headers) {
        return post(BodyPublishers.ofString(body), headers);
    }

    Answer post(BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).POST(body).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The code of the first error; empty without one. */
        String code() {
            return json().at("/errors/0/extensions/code").asString("");
        }

        String message() {
            return json().at("/errors/0/message").asString("");
        }
    }
}
