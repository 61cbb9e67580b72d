package nyc.icefree.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.RsvpApprovals;
import nyc.icefree.text.Language;
import nyc.icefree.web.DoneWork;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Machines that post the form, and a hall full of people who do, within the limits that the app has, behind a proxy that names the networks. */
@Tag("proof")
class FloodOverHttpTest {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final int POSTS = 2_000;
    private static final int AT_ONCE = 40;
    private static final MovableClock CLOCK = MovableClock.now();

    @TempDir
    Path folder;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private ConfigurableApplicationContext app;
    private Given.Team host;

    @TestConfiguration
    static class Hand {
        @Bean
        @Primary
        Clock movableClock() {
            return CLOCK;
        }
    }

    @BeforeEach
    void start() {
        app = SeededApp.of(Hand.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=" + Database.h2(folder).url(),
                        "--vault.key-file=" + folder.resolve("vault.key"),
                        "--vault.make-key=true",
                        "--vault.store=" + folder.resolve("keys"),
                        "--web.trusted-proxy=127.0.0.1",
                        "--web.work=16",
                        "--logging.level.root=warn");
        host = app.getBean(Given.class).team();
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void machines_get_a_tenth_or_a_fifth_and_lose_it_by_one_act_and_a_hall_gets_all_that_it_asks_for()
            throws Exception {
        var fromOne = event(500);
        int heard = flood(fromOne, i -> "203.0.113." + i % 250);
        assertTrue(heard >= 120, "what the limits of one network let through: " + heard);
        assertTrue(taken(fromOne, 500) <= 50, "from one network: " + taken(fromOne, 500));
        takenBack(fromOne, 120); // a few that came later were of no burst, and got nothing

        var fromMany = event(500);
        assertEquals(POSTS, flood(fromMany, i -> "198.18." + i % 50 + ".7"));
        assertTrue(taken(fromMany, 500) <= 100, "from fifty networks: " + taken(fromMany, 500));
        takenBack(fromMany, POSTS);

        hall(event(300));
    }

    /** Two thousand within five minutes, each with a form of its own. @return how many were taken in, with places or without */
    private int flood(EventId event, IntFunction<String> addresses) throws Exception {
        var from = CLOCK.instant();
        int heard = 0;
        for (int round = 0; round < POSTS / AT_ONCE; round++) {
            var answers = round(event, round * AT_ONCE, AT_ONCE, addresses, i -> false, Duration.ofSeconds(4), 10);
            answers.forEach(answer ->
                    assertTrue(List.of(303, 429).contains(answer.statusCode()), "answered " + answer.statusCode()));
            heard += (int) answers.stream()
                    .filter(answer -> answer.statusCode() == 303)
                    .count();
            CLOCK.forward(Duration.ofSeconds(2));
        }
        assertEquals(Duration.ofMinutes(5), Duration.between(from, CLOCK.instant()));
        return heard;
    }

    /** Sixty parties of one to four within ten minutes, ten of them without a script. */
    private void hall(EventId event) throws Exception {
        int parties = 60;
        for (int first = 0; first < parties; first += 5) {
            var answers = round(event, first, 5, i -> "192.0.2.9", i -> i % 6 != 5, Duration.ofSeconds(20), 4);
            for (var answer : answers) {
                assertEquals(303, answer.statusCode());
                String page = answer.headers().firstValue("Location").orElseThrow();
                assertTrue(get(page, "192.0.2.9").body().contains("You are coming"));
            }
            CLOCK.forward(Duration.ofSeconds(30));
        }
        assertEquals(IntStream.range(0, parties).map(i -> 1 + i % 4).sum(), taken(event, 300));
    }

    /** So many open the form at once and send it some time later. */
    private List<HttpResponse<String>> round(
            EventId event,
            int first,
            int many,
            IntFunction<String> addresses,
            IntPredicate works,
            Duration later,
            int largest)
            throws Exception {
        String path = Links.reserve(
                Language.ENGLISH,
                app.getBean(Events.class)
                        .view(event, Audience.PUBLIC)
                        .orElseThrow()
                        .slug());
        var opening = new ArrayList<Callable<HttpResponse<String>>>();
        IntStream.range(first, first + many).forEach(i -> opening.add(() -> get(path, addresses.apply(i))));
        var forms = Crowd.together(opening);
        CLOCK.forward(later);
        var sending = new ArrayList<Callable<HttpResponse<String>>>();
        IntStream.range(0, many).filter(at -> forms.get(at).statusCode() == 200).forEach(at -> {
            int i = first + at;
            sending.add(() ->
                    post(path, addresses.apply(i), filledIn(forms.get(at).body(), 1 + i % largest, works.test(i))));
        });
        return Crowd.together(sending);
    }

    private static String filledIn(String form, int people, boolean works) {
        var key = KEY.matcher(form);
        assertTrue(key.find());
        return "name=Rosa&adults=" + people + "&key=" + URLEncoder.encode(key.group(1), StandardCharsets.UTF_8)
                + "&waiting=yes&homepage=&work=" + (works ? DoneWork.of(form) : "");
    }

    private int taken(EventId event, int capacity) {
        return capacity
                - As.nobody(() -> app.getBean(Reservations.class).placesNow(event))
                        .free();
    }

    private void takenBack(EventId event, int least) {
        assertFalse(taken(event, 500) == 0, "some came in");
        var bursts = app.getBean(RsvpApprovals.class);
        As.staff(host.organizer(), () -> {
            var burst = bursts.burst(event).orElseThrow();
            int back = bursts.takeBack(event, burst).decided().size();
            assertTrue(back >= least, "taken back: " + back);
        });
        assertEquals(0, taken(event, 500));
    }

    private EventId event(int capacity) {
        var given = app.getBean(Given.class);
        var draft = given.session("Know your rights", 5);
        return given.published(host, draft.with(draft.rsvps().capacity(capacity)));
    }

    private HttpResponse<String> get(String path, String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).header("X-Forwarded-For", address));
    }

    private HttpResponse<String> post(String path, String address, String form)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .header("X-Forwarded-For", address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port") + path);
    }
}
