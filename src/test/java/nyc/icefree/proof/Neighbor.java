package nyc.icefree.proof;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.questions.Question;
import nyc.icefree.web.DoneWork;

final class Neighbor {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern ORGANIZATION = Pattern.compile("name=\"organizations\" value=\"([^\"]+)\"");
    private static final HttpClient PHONE =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private final StartedApp app;
    private final String path;
    private String key = "";
    private String organization = "";
    private String work = "";
    private final Map<String, String> answers = new HashMap<>();
    private static final AtomicInteger NETWORKS = new AtomicInteger();
    private final String network = network();

    Neighbor(StartedApp app, String slug) {
        this.app = app;
        this.path = "/en/events/" + slug + "/reserve";
    }

    private Neighbor(String path, StartedApp app) {
        this.app = app;
        this.path = path;
    }

    static Neighbor helping(StartedApp app) {
        return new Neighbor("/en/volunteer/sign-up", app);
    }

    static Neighbor reading(StartedApp app) {
        return new Neighbor("/en/digest", app);
    }

    /** The form may be sent three seconds later. */
    Neighbor open() throws IOException, InterruptedException {
        String form = get(app, path, network).body();
        var matcher = KEY.matcher(form);
        if (!matcher.find()) {
            throw new IOException("no form at " + path);
        }
        key = matcher.group(1);
        work = form.contains("data-goal") ? DoneWork.of(form) : "";
        var choice = ORGANIZATION.matcher(form);
        organization = choice.find() ? choice.group(1) : "";
        return this;
    }

    Neighbor answering(Question question, String answer) {
        answers.put("q-" + question.id(), answer);
        return this;
    }

    Neighbor leaving(String email) {
        answers.put("email", email);
        return this;
    }

    HttpResponse<String> signUp(String name, String email) throws IOException, InterruptedException {
        return post(
                app, path, network, Map.of("key", key, "name", name, "email", email, "organizations", organization));
    }

    HttpResponse<String> askForNews(String email) throws IOException, InterruptedException {
        return post(app, path, network, Map.of("key", key, "email", email, "languages", "es", "areas", "queens"));
    }

    HttpResponse<String> sendAnyway(String name) throws IOException, InterruptedException {
        return post(app, path, network, Map.of("key", key, "work", work, "name", name, "adults", "1", "waiting", "no"));
    }

    Optional<String> send(String name, int partySize, boolean waiting) throws IOException, InterruptedException {
        var form = new HashMap<>(answers);
        form.putAll(Map.of(
                "key", key, "work", work, "name", name, "adults", "" + partySize, "waiting", waiting ? "yes" : "no"));
        var answer = post(app, path, network, form);
        return switch (answer.statusCode()) {
            case 303 -> answer.headers().firstValue("Location");
            case 422 -> Optional.empty();
            default -> throw new IOException("answer " + answer.statusCode());
        };
    }

    /** As a party that wants to be asked before it gets a spot from the waiting list, where it has to wait. */
    Optional<String> sendAsking(String name, int partySize) throws IOException, InterruptedException {
        var answer = post(
                app,
                path,
                network,
                Map.of(
                        "key",
                        key,
                        "work",
                        work,
                        "name",
                        name,
                        "adults",
                        "" + partySize,
                        "waiting",
                        "yes",
                        "wish",
                        "ask-first",
                        "email",
                        "neighbor@example.org"));
        return answer.statusCode() == 303 ? answer.headers().firstValue("Location") : Optional.empty();
    }

    static HttpResponse<String> press(StartedApp app, String page, Map<String, String> fields)
            throws IOException, InterruptedException {
        return post(app, page, network(), fields);
    }

    private static String network() {
        int number = NETWORKS.incrementAndGet();
        return "10." + number / 256 % 256 + "." + number % 256 + ".1";
    }

    static HttpResponse<String> get(StartedApp app, String path) throws IOException, InterruptedException {
        return get(app, path, network());
    }

    private static HttpResponse<String> get(StartedApp app, String path, String network)
            throws IOException, InterruptedException {
        return PHONE.send(
                HttpRequest.newBuilder(app.at(path))
                        .header("X-Forwarded-For", network)
                        .timeout(Duration.ofMinutes(2))
                        .build(),
                BodyHandlers.ofString());
    }

    static int status(URI address) throws IOException, InterruptedException {
        return PHONE.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpResponse<String> post(StartedApp app, String path, String network, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return PHONE.send(
                HttpRequest.newBuilder(app.at(path))
                        .timeout(Duration.ofMinutes(2))
                        .header("X-Forwarded-For", network)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
