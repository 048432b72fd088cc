import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody who is no demo user, let in as docs/production.md says. */
record FirstAccount(Stage stage, Checks checks) {

    private static final String PASSWORD = "a-long-password-of-somebody";

    void prove() {
        checks.chapter("The first account");
        checks.that("a user of Keycloak without an account is told that there is none", () -> {
            var administrator = stage.keycloakAdministrator();
            var id = administrator.make("/users", Map.of("username", "first", "firstName", "陈主任", "enabled", true,
                    "credentials", List.of(Map.of("type", "password", "value", PASSWORD))));
            administrator.add("/users/" + id + "/role-mappings/realm", List.of(administrator.get("/roles/COMMISSION")));
            Checks.expect(viewer().contains("FORBIDDEN"), "%s", viewer());
        });
        checks.that("the statement of docs/production.md makes one", () -> {
            var id = Browser.claims(token()).get("sub").asString();
            stage.database.tell(statement().replace("KEYCLOAK-USER-ID", id));
            Checks.expect(viewer().contains("COMMISSION") && viewer().contains("陈主任"), "%s", viewer());
        });
        checks.that("a short password is refused by Keycloak", () -> {
            var refused = Map.of("username", "short", "firstName", "x", "enabled", true,
                    "credentials", List.of(Map.of("type", "password", "value", "jiayi")));
            try {
                stage.keycloakAdministrator().make("/users", refused);
            } catch (AssertionError expected) {
                Checks.expect(expected.getMessage().contains("400"), "%s", expected.getMessage());
                return;
            }
            throw new AssertionError("it was taken");
        });
    }

    private static String statement() throws Exception {
        var found = Pattern.compile("(insert into jiayi\\.account[^;]+);")
                .matcher(Files.readString(Path.of("docs/production.md")));
        Checks.expect(found.find(), "docs/production.md has no such statement");
        return found.group(1);
    }

    private String viewer() throws Exception {
        return new Browser(stage.origin).graphql(token(), "{ viewer { name role } }").body();
    }

    private String token() throws Exception {
        return new Browser(stage.origin).signIn("jiayi-spa", "first", PASSWORD).access();
    }
}
