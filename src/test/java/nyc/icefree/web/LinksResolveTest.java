package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Borough;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every path of the sitemap leads somewhere in the running app. */
@AppTest
class LinksResolveTest {
    @Autowired
    Given given;

    @Autowired
    Events events;

    @LocalServerPort
    int port;

    final HttpClient client = HttpClient.newHttpClient();

    @Test
    void every_fixed_path_leads_somewhere() throws Exception {
        var lost = new ArrayList<String>();
        for (String path : fixedPaths()) {
            int status = status(path);
            if (status >= 400) {
                lost.add(path + " " + status);
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void paths_of_things_lead_to_them() throws Exception {
        var team = given.team();
        var id = given.published(team);
        String slug = events.view(id, Audience.PUBLIC).orElseThrow().slug();
        for (Language reader : Language.READ) {
            for (String path : List.of(
                    Links.event(reader, slug),
                    Links.reserve(reader, slug),
                    Links.organization(reader, team.slug()),
                    FeedLinks.event(reader, slug),
                    FeedLinks.organization(reader, team.slug()),
                    FeedLinks.kind(reader, EventKind.RALLY.slug()),
                    FeedLinks.borough(reader, Borough.STATEN_ISLAND.slug()),
                    FeedLinks.spoken(reader, new Language("ht")),
                    FeedLinks.combined(reader, List.of("kind-rally", "spoken-zh")))) {
                assertEquals(200, status(path), path);
            }
        }
    }

    private int status(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static List<String> fixedPaths() throws ReflectiveOperationException {
        var paths = new ArrayList<String>();
        for (Method method : Stream.of(Links.class, FeedLinks.class)
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .toList()) {
            boolean path = Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers());
            if (path && method.getParameterCount() == 0) {
                paths.add((String) method.invoke(null));
            } else if (path && Arrays.equals(method.getParameterTypes(), new Class<?>[] {Language.class})) {
                for (Language reader : Language.READ) {
                    paths.add((String) method.invoke(null, reader));
                }
            }
        }
        // the one page that only the demo has; its own test opens it
        paths.remove(Links.demoMailbox());
        assertTrue(paths.size() > 20);
        return paths;
    }
}
