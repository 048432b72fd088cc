import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** nginx: the pages, their headers, and what it lets through to whom. */
record Pages(Stage stage, Checks checks) {

    void prove() throws Exception {
        checks.chapter(Nginx.version() + " with frontend/nginx/default.conf.template");
        checks.that("starts with the compose file's settings", () -> stage.programs.put("frontend", Nginx.start(stage)));
        if (!Nginx.looksNamesUpAgain()) {
            checks.notHere("that a replica is found under a new address", "it needs nginx 1.27.3 or later, as in the image");
        }
        checks.that("serves the pages, and for an address of the application the same page", () -> {
            var page = get("/");
            Checks.expect(page.statusCode() == 200 && page.body().contains("<div id="), "/ answered %d", page.statusCode());
            Checks.expect(get("/team/grid").body().equals(page.body()), "no fallback for /team/grid");
            Checks.expect(Browser.header(page, "Cache-Control").equals("no-cache"), "the page is kept");
        });
        checks.that("sends the security headers with every page", this::securityHeaders);
        checks.that("lets hashed files be kept for a year, compressed; a missing one is 404 and not kept", this::hashedFiles);
        checks.that("tells the pages who the issuer is, and the issuer says the same", () -> {
            var config = Browser.json(get("/config.json"));
            Checks.expect(config.get("issuer").asString().equals(stage.origin + "/auth/realms/jiayi"), "%s", config);
            Checks.expect(config.get("clientId").asString().equals("jiayi-spa"), "%s", config);
            var discovered = Browser.json(get("/auth/realms/jiayi/.well-known/openid-configuration"));
            Checks.expect(discovered.get("issuer").equals(config.get("issuer")), "the issuer says %s", discovered);
        });
        checks.that("shows no administration, no other realm, no metrics, no hidden file", this::nothingElse);
        checks.that("leaves a body over 256 KiB to the backend, and stops one over 1 MiB itself", () -> {
            var large = post("{\"query\":\"" + " ".repeat(300_000) + "\"}");
            Checks.expect(large.statusCode() == 413 && large.body().contains("\"errors\""), "300 kB: %d %s", large.statusCode(), large.body());
            var absurd = post("{\"query\":\"" + " ".repeat(1_100_000) + "\"}");
            Checks.expect(absurd.statusCode() == 413 && absurd.body().contains("nginx"), "1.1 MB: %d", absurd.statusCode());
        });
    }

    private void securityHeaders() throws Exception {
        for (var path : List.of("/", "/team/grid", "/assets/missing.js")) {
            var answer = get(path);
            var expected = Map.of(
                    "Content-Security-Policy", "default-src 'none'; script-src 'self';",
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "same-origin",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Permissions-Policy", "camera=()");
            expected.forEach((name, start) -> Checks.expect(
                    Browser.header(answer, name).startsWith(start), "%s: %s is '%s'", path, name, Browser.header(answer, name)));
            Checks.expect(Browser.header(answer, "Strict-Transport-Security").isEmpty(), "HSTS without TLS");
        }
        var secure = new Browser(stage.origin).get("/", "X-Forwarded-Proto", "https");
        Checks.expect(Browser.header(secure, "Strict-Transport-Security").startsWith("max-age="), "no HSTS behind TLS");
    }

    private void hashedFiles() throws Exception {
        var script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(get("/").body());
        Checks.expect(script.find(), "the page names no script");
        var answer = new Browser(stage.origin).get(script.group(1), "Accept-Encoding", "gzip");
        Checks.expect(Browser.header(answer, "Cache-Control").contains("immutable"), "not kept");
        Checks.expect(Browser.header(answer, "Content-Encoding").equals("gzip"), "not compressed");
        var missing = get("/assets/missing.js");
        Checks.expect(missing.statusCode() == 404 && Browser.header(missing, "Cache-Control").isEmpty(), "%d", missing.statusCode());
    }

    private void nothingElse() throws Exception {
        for (var path : List.of("/auth/", "/auth/admin/", "/auth/admin/realms/jiayi/users", "/auth/metrics", "/auth/health",
                "/auth/realms/master/.well-known/openid-configuration", "/auth/realms/jiayi/../master/account",
                "/auth/realms/jiayi/%2e%2e/master/account", "/.vite/manifest.json", "/.env")) {
            var status = get(path).statusCode();
            Checks.expect(status == 404, "%s answered %d", path, status);
        }
        Checks.expect(!get("/actuator/health").body().contains("\"UP\""), "the backend's health is public");
    }

    private java.net.http.HttpResponse<String> get(String path) throws Exception {
        return new Browser(stage.origin).get(path);
    }

    private java.net.http.HttpResponse<String> post(String body) throws Exception {
        return new Browser(stage.origin).post("/graphql", body, "Content-Type", "application/json");
    }
}
