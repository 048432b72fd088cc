package cn.jiayi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

@IntegrationTest
class PagesTest {

    @Value("${jiayi.issuer}")
    private String origin;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/signin?code=1", "/team/grid", "/index.html"})
    void opensThePagesAtEveryAddressWithinThem(String path) throws Exception {
        var page = open(path, "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>pages</title>");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void letsBrowsersKeepWhatHasItsContentInItsName() throws Exception {
        var script = open("/assets/app-1a2b3c.js", "*/*");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone.js", "/assets/gone", "/missing.png", "/actuator/env", "/oauth2/nothing"})
    void isNotThereWhereThereIsNoPage(String path) throws Exception {
        assertThat(open(path, "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void neverLeavesItsFolder() throws Exception {
        assertThat(open("/..%2f..%2fapplication.yml", "*/*").statusCode()).isIn(400, 404);
        assertThat(open("/%2e%2e/application-test.yml", "*/*").statusCode()).isIn(400, 404);
    }

    @Test
    void tellsThePagesWherePeopleSignIn() throws Exception {
        assertThat(open("/config.json", "*/*").body())
                .isEqualTo("{\"issuer\":\"%s\",\"clientId\":\"jiayi-spa\"}".formatted(origin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void saysThatItIsWell(String path) throws Exception {
        assertThat(open(path, "*/*").body()).contains("\"status\":\"UP\"").doesNotContain("jdbc");
    }

    private HttpResponse<String> open(String path, String accept) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(origin + path))
                    .header("Accept", accept)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
