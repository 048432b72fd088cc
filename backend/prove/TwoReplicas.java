import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Two replicas serve, and one that dies takes no question with it. */
record TwoReplicas(Stage stage, Checks checks) {

    private static final int QUESTIONS = 400;
    private static final Pattern SERVED = Pattern.compile("\"POST /graphql\" 200 .* (127\\.0\\.0\\.\\d:\\d+) \\w+$");

    void prove() {
        checks.chapter("Two replicas");
        checks.that("both serve", () -> Checks.expect(servedBy(40).size() == 2, "only %s", servedBy(40)));
        checks.that("one is killed while " + QUESTIONS + " questions come: every one is answered", this::losesNoQuestion);
        checks.that("started again, it serves again", () -> {
            stage.replica("backend-1").await(Duration.ofMinutes(3), () -> stage.isHealthy("backend-1"));
            Thread.sleep(6_000); // nginx asks a failed replica again after five seconds
            Checks.expect(servedBy(40).size() == 2, "only %s", servedBy(40));
        });
        if (stage.names != null) {
            checks.that("made anew under another address, it is found there", this::isFoundElsewhere);
        }
    }

    private void losesNoQuestion() throws Exception {
        var token = token();
        var faults = new ConcurrentLinkedQueue<String>();
        try (var callers = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < QUESTIONS; i++) {
                var number = i;
                callers.submit(() -> {
                    try {
                        if (number == QUESTIONS / 4) {
                            stage.programs.get("backend-1").kill();
                        }
                        var answer = new Browser(stage.origin).graphql(token, "{ viewer { role } }");
                        if (!answer.body().contains("COMMISSION")) {
                            faults.add(answer.statusCode() + " " + answer.body());
                        }
                    } catch (Exception e) {
                        faults.add(e.toString());
                    }
                });
            }
        }
        Checks.expect(!stage.programs.get("backend-1").isAlive(), "the replica was not killed");
        Checks.expect(faults.isEmpty(), "%d were not, such as %s", faults.size(), faults.peek());
    }

    private void isFoundElsewhere() throws Exception {
        stage.programs.get("backend-1").close();
        var environment = stage.backend("backend-1");
        environment.put("SERVER_ADDRESS", "127.0.0.2");
        var moved = stage.start("backend-1-moved", environment, stage.java("backend-1"));
        stage.programs.put("backend-1", moved);
        moved.await(Duration.ofMinutes(3), () -> stage.isHealthy("backend-1", "127.0.0.2"));
        stage.names.put("backend-1", "127.0.0.2");
        stage.moved.add("backend-1");
        Thread.sleep(7_000); // names are looked up again after five seconds
        var elsewhere = "127.0.0.2:" + stage.ports.get("backend-1");
        Checks.expect(servedBy(40).contains(elsewhere), "only %s", servedBy(40));
    }

    /** Asks so many questions; nginx's log tells who answered them. */
    private Set<String> servedBy(int questions) throws Exception {
        var before = stage.accessLog().size();
        var token = token();
        for (var i = 0; i < questions; i++) {
            var answer = new Browser(stage.origin).graphql(token, "{ viewer { role } }");
            Checks.expect(answer.statusCode() == 200, "not answered: %d", answer.statusCode());
        }
        var result = new TreeSet<String>();
        for (var line : stage.accessLog().subList(before, stage.accessLog().size())) {
            var matcher = SERVED.matcher(line);
            if (matcher.find()) {
                result.add(matcher.group(1));
            }
        }
        return result;
    }

    private String token() throws Exception {
        return stage.signIn("yb-commission").access();
    }
}
