package cn.jiayi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

class SmsGatewayTest {

    private final List<String> received = new ArrayList<>();
    private HttpServer district;
    private int answer = 202;

    @BeforeEach
    void aGateway() throws IOException {
        district = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        district.createContext("/sms", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Authorization"));
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        district.start();
    }

    @AfterEach
    void stop() {
        district.stop(0);
    }

    private SmsGateway gateway() {
        return new SmsGateway(
                "http://127.0.0.1:%d/sms".formatted(district.getAddress().getPort()), "secret");
    }

    @Test
    void postsEachMessageWithTheToken() {
        gateway().send("13912345678", "您家的签约协议已续约");

        assertThat(received.getFirst()).isEqualTo("Bearer secret");
        var message = JsonMapper.builder().build().readTree(received.getLast());
        assertThat(message.at("/phone").asString()).isEqualTo("13912345678");
        assertThat(message.at("/text").asString()).isEqualTo("您家的签约协议已续约");
    }

    @Test
    void throwsWhereTheGatewayRefusesSoThatItIsSentAgain() {
        answer = 503;
        assertThatThrownBy(() -> gateway().send("13912345678", "通知"))
                .isInstanceOf(RestClientException.class)
                .hasMessageNotContaining("13912345678");
    }
}
