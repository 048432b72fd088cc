import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The production set-up of docker-compose.yml without Docker: its settings, its realm, its nginx configuration and its health
 * checks, around the packaged jar, on this machine's loopback. Started by backend/prove-production.
 */
final class ProveProduction {

    private static final Duration LIMIT = Program.patiently(Duration.ofMinutes(30));

    private ProveProduction() {}

    public static void main(String[] arguments) throws Exception {
        Stage stage;
        try {
            stage = new Stage();
        } catch (Exception e) {
            System.err.println("prove-production: " + e.getMessage());
            System.exit(1);
            return;
        }
        // whatever was started here ends here, also on Ctrl-C and when the time is up
        Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory()).schedule(() -> {
            System.out.println("Not done within " + LIMIT + ": ended.");
            System.exit(1);
        }, LIMIT.toSeconds(), TimeUnit.SECONDS);

        var checks = new Checks();
        try {
            new ComposeFile(stage, checks).prove();
            new PackagedJar(stage, checks).prove();
            new Services(stage, checks).prove();
            new Pages(stage, checks).prove();
            new SigningIn(stage, checks).prove();
            new FirstAccount(stage, checks).prove();
            new ForeignTokens(stage, checks).prove();
            new Journeys(stage, checks).prove();
            new TwoReplicas(stage, checks).prove();
            new LiveEvents(stage, checks).prove();
            new KeyRotation(stage, checks).prove();
            new Afterwards(stage, checks).prove();
        } catch (Exception | AssertionError e) {
            checks.that("the proof goes on to its end", () -> {
                throw e instanceof Exception exception ? exception : new IllegalStateException(e);
            });
        }
        stage.close();
        System.exit(checks.close() ? 0 : 1);
    }
}
