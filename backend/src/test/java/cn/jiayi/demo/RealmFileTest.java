package cn.jiayi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.platform.Role;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm that Keycloak imports: to the application it must be the embedded issuer's twin. */
class RealmFileTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private record User(String username, String id, String name, List<String> roles) {}

    private final JsonNode realm =
            JSON.readTree(Path.of("keycloak/jiayi-realm.json").toFile());
    private final JsonNode pages = realm.get("clients").get(0);

    @Test
    void holdsTheRosterWithTheSameIdsNamesAndRoles() {
        var roster = DemoAccount.roster().stream()
                .map(account -> new User(
                        account.username(),
                        account.subject().toString(),
                        account.name(),
                        List.of(account.role().name())));

        assertThat(users())
                .extracting(user -> new User(
                        text(user, "username"), text(user, "id"), text(user, "firstName"), texts(user, "realmRoles")))
                .isNotEmpty()
                .containsExactlyElementsOf(roster.toList());
    }

    @Test
    void knowsEachRoleOfTheApplicationAndNoOther() {
        var roles = Arrays.stream(Role.values()).map(Role::name).toList();

        assertThat(realm.get("roles").get("realm").valueStream().map(role -> text(role, "name")))
                .containsExactlyInAnyOrderElementsOf(roles);
        assertThat(texts(realm.get("scopeMappings").get(0), "roles")).containsExactlyInAnyOrderElementsOf(roles);
    }

    @Test
    void letsDemoUsersSignInOnlyWhereThatWasAskedFor() {
        assertThat(users())
                .isNotEmpty()
                .allSatisfy(user -> assertThat(text(user, "enabled")).isEqualTo("${JIAYI_DEMO_USERS:false}"));
    }

    @Test
    void givesEveryDemoUserTheDemoPasswordUnderItsOwnSalt() {
        assertThat(users()).isNotEmpty().allSatisfy(user -> {
            var credential = user.get("credentials").get(0);
            assertThat(text(credential, "userLabel")).isEqualTo("demo password: " + DemoAccount.PASSWORD);

            var secret = JSON.readTree(text(credential, "secretData"));
            var how = JSON.readTree(text(credential, "credentialData"));
            assertThat(text(how, "algorithm")).isEqualTo("pbkdf2-sha512");
            assertThat(text(secret, "value"))
                    .isEqualTo(hash(
                            DemoAccount.PASSWORD,
                            text(secret, "salt"),
                            how.get("hashIterations").asInt()));
        });
        assertThat(users()).extracting(user -> user.get("credentials")).doesNotHaveDuplicates();
    }

    @Test
    void letsThePagesInByCodeWithPkceAndNothingElse() {
        assertThat(realm.get("clients").size()).isEqualTo(1);
        assertThat(text(pages, "clientId")).isEqualTo("jiayi-spa");
        assertThat(pages.get("publicClient").asBoolean()).isTrue();
        assertThat(pages.has("secret")).isFalse();
        assertThat(pages.get("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled"))
                .allSatisfy(flow -> assertThat(pages.get(flow).asBoolean()).isFalse());
        assertThat(text(pages.get("attributes"), "pkce.code.challenge.method")).isEqualTo("S256");
        assertThat(texts(pages, "redirectUris")).containsExactly("${JIAYI_PUBLIC_URL}/signin");
    }

    @Test
    void putsTheRolesAndTheAudienceIntoTheAccessTokenAlone() {
        var mappers = pages.get("protocolMappers")
                .valueStream()
                .collect(Collectors.toMap(mapper -> text(mapper, "name"), mapper -> mapper.get("config")));

        assertThat(text(mappers.get("roles"), "claim.name")).isEqualTo("roles");
        assertThat(text(mappers.get("roles"), "multivalued")).isEqualTo("true");
        assertThat(text(mappers.get("jiayi-api"), "included.custom.audience")).isEqualTo("jiayi-api");
        assertThat(mappers.values()).allSatisfy(config -> {
            assertThat(text(config, "access.token.claim")).isEqualTo("true");
            assertThat(text(config, "id.token.claim")).isEqualTo("false");
        });
    }

    private List<JsonNode> users() {
        return realm.get("users").valueStream().toList();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static List<String> texts(JsonNode node, String field) {
        return node.get(field).valueStream().map(JsonNode::asString).toList();
    }

    private static String hash(String password, String salt, int iterations) throws GeneralSecurityException {
        var spec = new PBEKeySpec(password.toCharArray(), Base64.getDecoder().decode(salt), iterations, 64 * Byte.SIZE);
        var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec);
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
