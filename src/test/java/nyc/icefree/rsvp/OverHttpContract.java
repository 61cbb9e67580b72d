package nyc.icefree.rsvp;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Language;
import nyc.icefree.web.DoneWork;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same races as a crowd makes them: each client opens the form and posts it. The package {@code proof} repeats it, and kills the app. */
@DatabasesDiffer
abstract class OverHttpContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends OverHttpContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OverHttpContract {}

    private static final int CLIENTS = 64;
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    /** A form posted sooner is taken for a machine's, and asked for again. */
    private static final Duration RIPE = Duration.ofMillis(3_100);

    @LocalServerPort
    int port;

    @Autowired
    Events events;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a_crowd_gets_the_last_ten_places_and_not_one_more() {
        var crowds = List.of(new Crowd(new Random(5), 1), new Crowd(new Random(6), 4));
        ripen();
        crowds.forEach(Crowd::race);
    }

    @Test
    void a_form_posted_many_times_at_once_leads_to_one_page() {
        var event = event(10);
        String key = openForm(event);
        ripen();
        var answers = Race.run(IntStream.range(0, 12)
                .mapToObj(i -> (Callable<HttpResponse<String>>) () -> post(event, key, 3))
                .toList());
        var places = answers.stream()
                .map(a -> a.headers().firstValue("Location").orElse("none, but " + a.statusCode()))
                .map(place -> place.replaceFirst("\\?.*", ""))
                .distinct()
                .toList();
        assertEquals(1, places.size(), places.toString());
        assertEquals(1, all(event).size());
        assertEquals(3, now(event).taken());
    }

    /** Who have opened the form of one event. */
    private final class Crowd {
        private final EventId event = event(100);
        private final int[] sizes;
        private final List<Callable<Boolean>> racers = new ArrayList<>();

        Crowd(Random random, int largest) {
            IntStream.range(0, 9).forEach(i -> reserve(event, 10));
            sizes = random.ints(CLIENTS, 1, largest + 1).toArray();
            for (int size : sizes) {
                String key = openForm(event);
                racers.add(() -> taken(post(event, key, size)));
            }
        }

        void race() {
            var taken = Race.run(racers);
            int given = 0;
            int smallestRefused = Integer.MAX_VALUE;
            for (int i = 0; i < CLIENTS; i++) {
                if (taken.get(i)) {
                    given += sizes[i];
                } else {
                    smallestRefused = Math.min(smallestRefused, sizes[i]);
                }
            }
            assertEquals(90 + given, now(event).taken());
            assertEquals(90 + given, peopleWithPlaces(event));
            assertTrue(given <= 10, "given " + given);
            assertTrue(
                    smallestRefused > 10 - given, "refused " + smallestRefused + " although " + given + " were given");
        }
    }

    private static boolean taken(HttpResponse<String> answer) {
        assertTrue(List.of(303, 422).contains(answer.statusCode()), "answered " + answer.statusCode());
        return answer.statusCode() == 303;
    }

    /** @return the key and the work, as they are sent */
    private String openForm(EventId event) {
        var page = send(HttpRequest.newBuilder(address(event)).GET());
        var key = KEY.matcher(page.body());
        assertTrue(key.find(), "no form key on the page, answered " + page.statusCode());
        return URLEncoder.encode(key.group(1), UTF_8) + "&work=" + DoneWork.of(page.body());
    }

    private HttpResponse<String> post(EventId event, String key, int people) {
        String form = "name=" + URLEncoder.encode("Señora Río", UTF_8) + "&partySize=" + people
                + "&email=&note=&homepage=" + "&key=" + key;
        return send(HttpRequest.newBuilder(address(event))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private URI address(EventId event) {
        String slug = events.view(event, Audience.PUBLIC).orElseThrow().slug();
        return URI.create("http://localhost:" + port + Links.reserve(Language.ENGLISH, slug));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void ripen() {
        try {
            Thread.sleep(RIPE);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
