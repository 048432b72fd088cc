package cn.jiayi.demo;

import cn.jiayi.platform.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who can sign in to the demo. The roster stands once, in {@code demo/accounts.json}.
 *
 * @param district the six-digit code of the district that the person belongs to
 * @param title who the person is, in one Chinese line
 */
public record DemoAccount(String username, String name, Role role, String district, String title) {

    /** The same for everybody: there is nothing to protect in made-up data. */
    public static final String PASSWORD = "jiayi";

    /** The token's subject, and the key of the row in {@code account}. */
    public UUID subject() {
        return UUID.nameUUIDFromBytes(("jiayi:" + username).getBytes(StandardCharsets.UTF_8));
    }

    public static List<DemoAccount> roster() {
        try (var json = new ClassPathResource("demo/accounts.json").getInputStream()) {
            return JsonMapper.shared().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
