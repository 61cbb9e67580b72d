package nyc.icefree.proof;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages and feeds from several processes are equal to the last byte: otherwise each node and start would have its own
 * ETags, and every subscriber would fetch everything again.
 */
@Tag("proof")
class SameBytesTest {
    private static final int STARTS = 3;
    private static final List<String> EVERYWHERE = List.of(
            "/en/events",
            "/es/events",
            "/en/events?spoken=es&access=step-free&access=childcare&access=seating",
            "/en/organizations",
            "/en/about",
            "/en/privacy",
            "/en/subscribe",
            "/en/volunteer",
            "/embed/events",
            "/en/events.atom",
            "/es/events.atom",
            "/api/events",
            "/api/openapi.json",
            "/calendar/all.ics",
            "/es/calendar/all.ics",
            "/calendar/by/access-childcare/access-seating/spoken-es.ics");

    @TempDir
    Path folder;

    @Test
    void every_page_and_feed_has_the_same_bytes_after_each_start() throws Exception {
        try (var database = Database.h2(folder)) {
            var paths = new ArrayList<>(EVERYWHERE);
            Map<String, Shown> first;
            try (var app = StartedApp.start(folder, database, "--seed.outlets=1")) {
                paths.addAll(app.seeded("page"));
                assertNotEquals(EVERYWHERE.size(), paths.size());
                first = shown(app, paths);
            }
            for (int start = 1; start < STARTS; start++) {
                try (var app = StartedApp.start(folder, database)) {
                    var again = shown(app, paths);
                    assertAll(paths.stream().map(path -> () -> assertEquals(first.get(path), again.get(path), path)));
                }
            }
        }
    }

    private record Shown(int status, String etag, String body) {}

    private static Map<String, Shown> shown(StartedApp app, List<String> paths)
            throws IOException, InterruptedException {
        var all = new LinkedHashMap<String, Shown>();
        for (String path : paths) {
            HttpResponse<String> answer = Neighbor.get(app, path);
            assertEquals(200, answer.statusCode(), path);
            all.put(
                    path,
                    new Shown(
                            answer.statusCode(),
                            answer.headers().firstValue("ETag").orElse(""),
                            answer.body()));
        }
        return all;
    }
}
