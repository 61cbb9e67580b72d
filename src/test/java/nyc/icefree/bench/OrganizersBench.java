package nyc.icefree.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.proof.Database;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.Totp;
import nyc.icefree.text.Language;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fifty organizers go from list to form over HTTP, at first one press each five seconds, then without pause, while series of 200 dates are
 * saved and published one after the other: {@code OrganizersBench [MINUTES]}.
 */
final class OrganizersBench {
    private static final int ORGANIZERS = 50;
    private static final int EVENTS = 200;
    private static final int DATES = 200;
    private static final Duration WARMING_UP = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration WITHOUT_PAUSE = Duration.ofSeconds(30);
    private static final String PASSWORD = "seven quiet herons at noon";
    private static final JsonMapper JSON = new JsonMapper();

    private final Queue<Double> took = new ConcurrentLinkedQueue<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();

    private OrganizersBench() {}

    public static void main(String[] args) throws Exception {
        var time = Duration.ofMinutes(args.length == 0 ? 10 : Integer.parseInt(args[0]));
        BenchApp.onBoth((name, folder, database) -> run(name, folder, database, time));
        System.exit(0);
    }

    private static void run(String name, Path folder, Database database, Duration time) throws Exception {
        try (var app = BenchApp.on(
                folder,
                database.url(),
                List.of(),
                "--spring.datasource.username=" + database.user(),
                "--web.limit-factor=100000")) {
            var given = app.getBean(Given.class);
            var team = given.team();
            var events = new ArrayList<String>();
            for (int i = 0; i < EVENTS; i++) {
                events.add(given.published(team, given.session("Know your rights " + i, 1 + i % 60))
                        .toString());
            }
            var organizers = new ArrayList<Organizer>();
            for (int i = 0; i < ORGANIZERS; i++) {
                organizers.add(Organizer.signIn(app, given, team, events));
            }
            new OrganizersBench().beside(name + ", just started", app, team, organizers, PAUSE, WARMING_UP);
            new OrganizersBench().beside(name + ", pause of 5 s", app, team, organizers, PAUSE, time);
            new OrganizersBench().beside(name + ", no pause", app, team, organizers, Duration.ZERO, WITHOUT_PAUSE);
        }
    }

    private void beside(
            String name,
            ConfigurableApplicationContext app,
            Given.Team team,
            List<Organizer> organizers,
            Duration pause,
            Duration time)
            throws InterruptedException {
        var on = new AtomicBoolean(true);
        var saved = new ConcurrentLinkedQueue<Double>();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var organizer : organizers) {
                all.execute(() -> {
                    while (on.get()) {
                        rest(pause.isZero() ? 0 : ThreadLocalRandom.current().nextLong(2 * pause.toMillis()));
                        timed(took, organizer::press);
                    }
                });
            }
            all.execute(() -> {
                while (on.get()) {
                    timed(saved, () -> save(app, team));
                    rest(pause.toMillis());
                }
            });
            Thread.sleep(time);
            on.set(false);
        }
        System.out.printf(
                "%-24s %d presses, median %.0f ms, p95 %.0f, longest %.0f; %d series of %d dates saved, longest %.1f s; %d failed%n",
                name,
                took.size(),
                share(took, 50),
                share(took, 95),
                share(took, 100),
                saved.size(),
                DATES,
                share(saved, 100) / 1e3,
                failed.size());
        failed.stream().distinct().limit(5).forEach(System.out::println);
    }

    private void timed(Queue<Double> millis, Runnable act) {
        long began = System.nanoTime();
        try {
            act.run();
            millis.add((System.nanoTime() - began) / 1e6);
        } catch (RuntimeException e) {
            failed.add(e.toString());
        }
    }

    private static void save(ConfigurableApplicationContext app, Given.Team team) {
        var form = app.getBean(Given.class).session("Know your rights, each day", 3);
        As.staff(team.organizer(), () -> {
            var id = app.getBean(SeriesPlanning.class).plan(team.organization(), form, Repeats.by(Given.daily(DATES)));
            app.getBean(SeriesPublishing.class).publish(id);
        });
    }

    private static double share(Queue<Double> millis, int percent) {
        double[] all = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return all.length == 0 ? 0 : all[Math.min(all.length - 1, all.length * percent / 100)];
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a browser in the workspace sends; Vaadin's own client does the same. */
    private static final class Organizer {
        private static final String[] LISTS = {"", "events", "venues", "volunteers", "outbox", "requests", "events/new"
        };

        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String host;
        private final List<String> events;
        private String key = "";
        private int ui;
        private int answered;
        private int sent;

        private Organizer(String host, List<String> events) {
            this.host = host;
            this.events = events;
        }

        static Organizer signIn(ConfigurableApplicationContext app, Given given, Given.Team team, List<String> events)
                throws IOException {
            byte[] secret = UUID.randomUUID().toString().substring(0, 20).getBytes(StandardCharsets.UTF_8);
            String email = Given.email();
            PersonId person = app.getBean(StaffAccounts.class)
                    .create("Sam Example", email, Language.ENGLISH, PASSWORD, secret, false);
            given.appoint(team.organization(), person, StaffRole.ORGANIZER);
            var organizer =
                    new Organizer("http://localhost:" + app.getEnvironment().getProperty("local.server.port"), events);
            organizer.form("/sign-in", "email", email, "password", PASSWORD);
            organizer.form(
                    "/sign-in/code",
                    "code",
                    Totp.code(secret, app.getBean(Clock.class).instant()));
            var config = JSON.readTree(organizer.get("/workspace/?v-r=init&location=&query="))
                    .get("appConfig");
            organizer.ui = config.get("v-uiId").asInt();
            organizer.key = config.get("uidl").get("Vaadin-Security-Key").asString();
            organizer.go("", "");
            return organizer;
        }

        void press() {
            var random = ThreadLocalRandom.current();
            if (random.nextInt(3) == 0) {
                String[] tabs = {"", "tab=shifts", "tab=rsvps"};
                go("events/" + events.get(random.nextInt(events.size())), tabs[random.nextInt(tabs.length)]);
            } else {
                go(LISTS[random.nextInt(LISTS.length)], "");
            }
        }

        /** Opens the view, and asks for the first rows of its lists. */
        void go(String route, String query) {
            var data = JSON.createObjectNode()
                    .put("route", route)
                    .put("query", query)
                    .put("appShellTitle", "")
                    .put("trigger", "link");
            data.putNull("historyState");
            var navigation =
                    JSON.createObjectNode().put("type", "event").put("node", 1).put("event", "ui-navigate");
            navigation.set("data", data);
            for (var change : call(navigation).path("changes")) {
                if (change.path("key").asString("").equals("tag")
                        && change.path("value").asString("").equals("vaadin-grid")) {
                    var rows = JSON.createObjectNode()
                            .put("type", "publishedEventHandler")
                            .put("node", change.get("node").asInt())
                            .put("templateEventMethodName", "setViewportRange")
                            .put("promise", -1);
                    rows.putArray("templateEventMethodArgs").add(0).add(50);
                    call(rows);
                }
            }
        }

        private JsonNode call(JsonNode rpc) {
            var message = JSON.createObjectNode()
                    .put("csrfToken", key)
                    .put("syncId", answered)
                    .put("clientId", sent++);
            message.putArray("rpc").add(rpc);
            String answer =
                    post("/workspace/?v-r=uidl&v-uiId=" + ui, message.toString(), "application/json; charset=UTF-8");
            var said = JSON.readTree(answer);
            if (said.has("meta") && said.get("meta").has("appError")) {
                throw new IllegalStateException(said.get("meta").toString());
            }
            answered = said.get("syncId").asInt();
            return said;
        }

        private void form(String path, String... fields) {
            String page = get(path);
            String mark = "name=\"_csrf\" value=\"";
            int at = page.indexOf(mark) + mark.length();
            var body = new StringBuilder("_csrf=" + page.substring(at, page.indexOf('"', at)));
            for (int i = 0; i < fields.length; i += 2) {
                body.append('&')
                        .append(fields[i])
                        .append('=')
                        .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
            }
            post(path, body.toString(), "application/x-www-form-urlencoded");
        }

        private String get(String path) {
            return send(HttpRequest.newBuilder(URI.create(host + path)));
        }

        private String post(String path, String body, String type) {
            return send(HttpRequest.newBuilder(URI.create(host + path))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private String send(HttpRequest.Builder request) {
            try {
                var answer = client.send(request.build(), BodyHandlers.ofString());
                if (answer.statusCode() >= 400) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.uri());
                }
                return answer.body();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
