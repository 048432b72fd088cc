import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The journeys in a real browser, signed in through Keycloak, through nginx and its content policy, on two replicas. */
record Journeys(Stage stage, Checks checks) {

    void prove() throws Exception {
        checks.chapter("The pages in a real browser");
        var frontend = Stage.ROOT.resolve("frontend");
        if (!Files.exists(frontend.resolve("node_modules/.bin/playwright"))) {
            checks.notHere("the journeys", "frontend/node_modules is not there: cd frontend && npm ci");
            return;
        }
        checks.that("the journeys of frontend/e2e, and what only nginx can get wrong", () -> {
            var chromium = System.getenv().getOrDefault("JIAYI_CHROMIUM", "");
            var environment = Map.of("JIAYI_URL", stage.origin, "JIAYI_CHROMIUM", chromium, "CI", "true");
            var program = stage.start("journeys", environment, List.of(
                    "npx", "--prefix", frontend.toString(), "playwright", "test",
                    "--config", frontend.resolve("nginx/playwright.config.ts").toString()));
            var exit = program.exit(Duration.ofMinutes(15));
            Pattern.compile("(?m)^ +\\d+ (passed|failed|skipped|did not run).*$").matcher(program.log()).results()
                    .forEach(line -> System.out.println("  " + line.group()));
            Checks.expect(exit == 0, "see backend/target/prove/journeys.log");
        });
    }
}
