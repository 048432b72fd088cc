package cn.jiayi.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.Wire;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What an attacker or a broken client sends, over HTTP, without a token. */
@IntegrationTest
class HardenedTest {

    private static final String ENGLISH = "en";

    private Wire wire;

    @BeforeEach
    void wire(@Autowired @Value("${jiayi.issuer}") String issuer) {
        wire = Wire.to(issuer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                " ",
                "[]",
                "[{\"query\":\"{ __typename }\"}]",
                "1",
                "true",
                "\"{}\"",
                "{",
                "{\"query\":",
                "{}",
                "{\"query\":null}",
                "{\"query\":5}",
                "{\"query\":[]}",
                "{\"query\":\"{ __typename }\",\"variables\":[]}",
                "{\"query\":\"{ __typename }\",\"variables\":\"{}\"}",
                "{\"query\":\"{ __typename }\",\"operationName\":1}",
                "{\"query\":\"{ __typename }\",\"extensions\":7}"
            })
    void answersABodyThatIsNoRequestWith400(String body) {
        Wire.Answer answer = wire.post(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).containsPattern("\\p{IsHan}");
    }

    @Test
    void answersADeeplyNestedBodyWith400() {
        assertThat(wire.post("{\"query\":\"{ __typename }\",\"variables\":" + "[".repeat(50_000))
                        .status())
                .isEqualTo(400);
        assertThat(wire.post("{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(50_000)
                                + "]".repeat(50_000) + "}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refusesABodyOver256KiBAlsoIfItDoesNotSaySo() {
        String document = "{ __typename }" + " ".repeat(256 * 1024);
        byte[] large = ("{\"query\":\"" + document + "\"}").getBytes();
        assertThat(wire.post(BodyPublishers.ofByteArray(large)).status()).isEqualTo(413);
        Wire.Answer chunked = wire.post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
        assertThat(chunked.status()).isEqualTo(413);
        assertThat(chunked.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void takesABodyOfAlmost256KiB() {
        String body = "{\"query\":\"{ __typename }\",\"variables\":{\"a\":\"" + "a".repeat(255 * 1024) + "\"}}";
        assertThat(wire.post(body).json().at("/data/__typename").asString()).isEqualTo("Query");
    }

    @Test
    void limitsDepth() {
        refused(
                "{ __type" + "(name:\"A\") { ofType ".repeat(1) + "{ ofType ".repeat(20) + "{ name }" + " }".repeat(21)
                        + " }",
                "nested");
    }

    @Test
    void limitsDepthThroughFragments() {
        String fragments = IntStream.range(0, 20)
                .mapToObj(i -> "fragment f%d on Viewer { ...f%d }".formatted(i, i + 1))
                .collect(Collectors.joining(" "));
        // a fragment in a fragment is no depth of its own: this is allowed to be written, and is as shallow as it looks
        assertThat(wire.ask(
                                "{ viewer { ...f0 } } " + fragments + " fragment f20 on Viewer { name }",
                                "Accept-Language",
                                ENGLISH)
                        .code())
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void limitsAliases() {
        String aliases = IntStream.range(0, 51)
                .mapToObj(i -> "a%d: __typename".formatted(i))
                .collect(Collectors.joining(" "));
        refused("{ " + aliases + " }", "aliases");
    }

    @Test
    void limitsDirectives() {
        refused("{ __typename " + "@include(if: true) ".repeat(51) + "}", "directives");
    }

    @Test
    void limitsFieldsThatFragmentsMultiply() {
        String fragments = IntStream.range(0, 12)
                .mapToObj(i -> "fragment f%d on Query { ...f%d ... on Query { ...f%d } }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));
        refused("{ ...f0 } " + fragments + " fragment f12 on Query { __typename }", "fields");
    }

    @Test
    void limitsTokens() {
        Wire.Answer answer = wire.ask("{ " + "__typename ".repeat(5_001) + "}");
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).contains("5,000");
    }

    @Test
    void limitsCost() {
        refused("""
                { contracts(first: 100) { edges { node { household { contractHistory { terms { number }
                    terminationRequests { contract { terms { number } } } } } } } } }
                """, "too much");
    }

    @Test
    void limitsThePageSizeBeforeItLooksWhoAsks() {
        assertThat(wire.ask(
                        "{ publicTeams(districtCode: \"500112\", first: 101) { edges { cursor } } }",
                        "Accept-Language",
                        ENGLISH))
                .satisfies(answer -> {
                    assertThat(answer.code()).isEqualTo("BAD_REQUEST");
                    assertThat(answer.message()).contains("1 to 100", "101");
                });
        assertThat(wire.ask("{ publicTeams(districtCode: \"500112\", first: 0) { edges { cursor } } }")
                        .code())
                .isEqualTo("BAD_REQUEST");
        assertThat(wire.ask("{ publicTeams(districtCode: \"500112\", first: -1) { edges { cursor } } }")
                        .code())
                .isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "T18x", "UF8xMA==", "AAAAAAAAAAAAAAAAAAAAAAAA"})
    void readsNoCursorButItsOwn(String cursor) {
        assertThat(wire.ask("{ publicTeams(districtCode: \"500112\", after: \"" + cursor + "\") { edges { cursor } } }")
                        .code())
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void doesNotIntrospect() {
        for (String document : new String[] {
            "{ __schema { types { name } } }",
            "{ __type(name: \"Query\") { name } }",
            "query { ...f } fragment f on Query { a: __schema { queryType { name } } }"
        }) {
            refused(document, "Introspection");
        }
    }

    @Test
    void survivesFragmentsThatContainThemselves() {
        assertThat(wire.ask("{ ...f } fragment f on Query { ...f }").code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void repeatsRefusalsOfADocumentThatIsNotKept() {
        String document = "{ nothing }";
        assertThat(wire.ask(document).text()).isEqualTo(wire.ask(document).text());
    }

    @Test
    void takesNoOtherMethodAndNoOtherType() throws Exception {
        var http = java.net.http.HttpClient.newHttpClient();
        for (String method : new String[] {"GET", "PUT", "DELETE", "PATCH"}) {
            var request = java.net.http.HttpRequest.newBuilder(wire.address())
                    .method(method, BodyPublishers.ofString("{\"query\":\"{ __typename }\"}"))
                    .header("Content-Type", "application/json");
            assertThat(http.send(request.build(), java.net.http.HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isIn(404, 405);
        }
        for (String type : new String[] {
            "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/graphql", "x/y/z"
        }) {
            var request = java.net.http.HttpRequest.newBuilder(wire.address())
                    .POST(BodyPublishers.ofString("{\"query\":\"{ __typename }\"}"))
                    .header("Content-Type", type);
            assertThat(http.send(request.build(), java.net.http.HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .as(type)
                    .isEqualTo(415);
        }
    }

    private void refused(String document, String word) {
        Wire.Answer answer = wire.ask(document, "Accept-Language", ENGLISH);
        assertThat(answer.code()).as(answer.text()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).contains(word);
        assertThat(answer.json().path("data").isMissingNode()
                        || answer.json().path("data").isNull())
                .isTrue();
    }
}
