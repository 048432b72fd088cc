import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's administrator, at the port that only the machine itself reaches. */
record Administrator(Browser browser, String token) {

    static Administrator signIn(String origin, String password) throws Exception {
        var browser = new Browser(origin);
        var answer = browser.postForm("/auth/realms/master/protocol/openid-connect/token", Map.of(
                "grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", password));
        return new Administrator(browser, Browser.tokens(answer).access());
    }

    /** Makes something in the realm; its id. */
    String make(String path, Object what) throws Exception {
        var made = send(path, what);
        var location = Browser.header(made, "Location");
        Checks.expect(made.statusCode() == 201, "%s: %d %s", path, made.statusCode(), made.body());
        return location.substring(location.lastIndexOf('/') + 1);
    }

    void add(String path, Object what) throws Exception {
        var added = send(path, what);
        Checks.expect(added.statusCode() == 204, "%s: %d %s", path, added.statusCode(), added.body());
    }

    Object get(String path) throws Exception {
        return Browser.json(browser.get("/auth/admin/realms/jiayi" + path, "Authorization", "Bearer " + token));
    }

    private java.net.http.HttpResponse<String> send(String path, Object what) throws Exception {
        return browser.post("/auth/admin/realms/jiayi" + path, JsonMapper.shared().writeValueAsString(what),
                "Content-Type", "application/json", "Authorization", "Bearer " + token);
    }
}
