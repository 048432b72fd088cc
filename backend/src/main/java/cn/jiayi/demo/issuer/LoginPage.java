package cn.jiayi.demo.issuer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import cn.jiayi.demo.DemoAccount;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The login page: everybody in the demo, by district; one click signs in. It works without scripts. */
@RestController
@ConditionalOnBooleanProperty("jiayi.embedded.issuer.enabled")
class LoginPage {

    private static final Map<String, String> DISTRICTS = Map.of("500112", "重庆市渝北区", "410103", "郑州市二七区");

    private final String page = text("demo/login.html");
    private final String button = text("demo/login-account.html");
    private final String style = text("demo/login.css");
    private final Map<String, List<DemoAccount>> districts =
            DemoAccount.roster().stream().collect(groupingBy(DemoAccount::district, LinkedHashMap::new, toList()));

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE)
    String page(CsrfToken csrf, @RequestParam Map<String, String> query) {
        return page.replace("{{problem}}", query.containsKey("error") ? "" : "hidden")
                .replace("{{districts}}", districts())
                .replace("{{csrf}}", HtmlUtils.htmlEscape(csrf.getToken()));
    }

    @GetMapping(path = "/login/style.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> style() {
        return ResponseEntity.ok(style);
    }

    private String districts() {
        return districts.entrySet().stream()
                .map(district -> "<section><h2>%s</h2><ul>%s</ul></section>"
                        .formatted(
                                HtmlUtils.htmlEscape(DISTRICTS.getOrDefault(district.getKey(), district.getKey())),
                                district.getValue().stream().map(this::button).collect(joining())))
                .collect(joining());
    }

    private String button(DemoAccount account) {
        return button.replace("{{username}}", HtmlUtils.htmlEscape(account.username(), "UTF-8"))
                .replace("{{password}}", DemoAccount.PASSWORD)
                .replace("{{initial}}", HtmlUtils.htmlEscape(account.name().substring(0, 1), "UTF-8"))
                .replace("{{name}}", HtmlUtils.htmlEscape(account.name(), "UTF-8"))
                .replace("{{title}}", HtmlUtils.htmlEscape(account.title(), "UTF-8"));
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
