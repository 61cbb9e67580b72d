package nyc.icefree.proof;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Pattern;

final class Helper {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ACTION = Pattern.compile("<form class=\"form\" method=\"post\" action=\"([^\"]+)\"");
    private final HttpClient phone =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Function<String, URI> app;
    private final String token;
    private String csrf = "";

    Helper(StartedApp app, String token) {
        this(app::at, token);
    }

    /** @param app resolves a path, as behind a proxy */
    Helper(Function<String, URI> app, String token) {
        this.app = app;
        this.token = token;
    }

    boolean isKnown() throws InterruptedException {
        try {
            return get("/en/my/shifts").contains("_csrf");
        } catch (IOException stranger) {
            return false;
        }
    }

    Helper signIn() throws IOException, InterruptedException {
        String page = get("/en/my/sign-in/open/" + token);
        var answer = post(find(ACTION, page), "token=" + token, find(CSRF, page));
        if (answer.statusCode() / 100 != 3) {
            throw new IOException("not signed in: " + answer.statusCode());
        }
        csrf = find(CSRF, get("/en/my/shifts"));
        return this;
    }

    /** @return whether it was taken (409 is a refusal with its reason) */
    boolean act(String shift, String act) throws IOException, InterruptedException {
        int status = post("/en/my/shifts/" + shift + "/" + act, "", csrf).statusCode();
        if (status != 303 && status != 409) {
            throw new IOException("answer " + status);
        }
        return status == 303;
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = phone.send(
                HttpRequest.newBuilder(app.apply(path))
                        .timeout(Duration.ofMinutes(2))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path.replace(token, "…") + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> post(String path, String form, String csrf) throws IOException, InterruptedException {
        String body = form + "&_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8);
        return phone.send(
                HttpRequest.newBuilder(app.apply(path))
                        .timeout(Duration.ofMinutes(2))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String find(Pattern pattern, String page) throws IOException {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IOException("the page has no " + pattern);
        }
        return matcher.group(1);
    }
}
