package cn.jiayi.notice;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The district's gateway for text messages: one POST for each message, {@code {"phone": …, "text": …}}, with a bearer token. */
@Component
@ConditionalOnProperty("jiayi.sms.url")
class SmsGateway implements NoticeChannel {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RestClient gateway;

    SmsGateway(@Value("${jiayi.sms.url}") String url, @Value("${jiayi.sms.token:}") String token) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        gateway = RestClient.builder()
                .baseUrl(url)
                .requestFactory(requests)
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }

    @Override
    public void send(String phone, String text) {
        gateway.post()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("phone", phone, "text", text))
                .retrieve()
                .toBodilessEntity();
    }
}
