package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class FeedsOverHttpContract {
    @AppTest
    static class OnH2Test extends FeedsOverHttpContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FeedsOverHttpContract {}

    private static final int BOUND = 1_000_000;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventDates dates;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_published_event_is_in_its_feeds_and_two_fetches_are_equal() throws Exception {
        var team = given.team();
        given.published(team, given.session("Rights at the door", 5));
        String path = "/calendar/organization/" + team.slug() + ".ics";
        var first = get(path);
        assertTrue(text(first).contains("SUMMARY:Rights at the door\r\n"));
        var second = get(path);
        assertArrayEquals(first.body(), second.body());
        assertEquals(first.headers().firstValue("ETag"), second.headers().firstValue("ETag"));
        var combined = get("/calendar/by/organization-" + team.slug() + "/kind-education-session.ics");
        assertTrue(text(combined).contains("SUMMARY:Rights at the door\r\n"));
    }

    @Test
    void a_cancellation_reaches_the_feed_at_once() throws Exception {
        var team = given.team();
        var id = given.published(team, given.session("Rights", 6));
        String path = "/calendar/organization/" + team.slug() + ".ics";
        assertTrue(text(get(path)).contains("STATUS:CONFIRMED"));
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
        String after = text(get(path));
        assertTrue(after.contains("SUMMARY:Cancelled: Rights\r\n"), after);
        assertTrue(after.contains("SEQUENCE:1\r\n"));
        As.staff(team.organizer(), () -> planning.unpublish(id));
        String gone = text(get(path));
        assertTrue(gone.contains("SUMMARY:Cancelled\r\n"), gone);
        assertFalse(gone.contains("Elmhurst"));
    }

    @Test
    void who_comes_changes_no_byte_of_a_feed() throws Exception {
        var team = given.team();
        EventId id = given.published(team, given.session("Rights", 9));
        String path = "/calendar/organization/" + team.slug() + ".ics";
        var before = get(path);
        for (int i = 0; i < 20; i++) {
            given.comes(id, Given.party("Ada", 1));
        }
        given.published(given.team(), given.session("Elsewhere", 9)); // so that it is made anew
        var after = get(path);
        assertArrayEquals(before.body(), after.body());
        assertEquals(before.headers().firstValue("ETag"), after.headers().firstValue("ETag"));
        assertEquals(
                304,
                get(path, "If-None-Match", before.headers().firstValue("ETag").orElseThrow())
                        .statusCode());
        assertFalse(text(after).contains("Ada"));
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    @Test
    void it_leaves_out_its_past_then_what_is_far_ahead_and_says_so() throws Exception {
        var team = given.team();
        String path = "/calendar/organization/" + team.slug() + ".ics";
        var large = new ArrayList<>(published("Soon", team, 28, 30));
        large.addAll(published("Far", team, 4, 450));
        var old = published("Old", team, 18, 5);
        large.addAll(old);
        for (int i = 0; i < old.size(); i++) {
            given.movedToThePast(old.get(i), 10 + i);
        }
        jdbc.sql("update event set version = version + 1 where id in (:ids)")
                .param("ids", old.stream().map(EventId::value).toList())
                .update();
        dates.programmeChanged();
        var past = get(path);
        assertTrue(past.body().length <= BOUND && past.body().length > BOUND - 30_000, "" + past.body().length);
        var titles = titles(past);
        assertTrue(titles.contains("Old 0") && !titles.contains("Old 17"), titles.toString());
        assertEquals(
                32, titles.stream().filter(title -> !title.startsWith("Old")).count());
        assertEquals(2, said(past, "leaves out the oldest past events"));
        assertEquals(2, said(get("/es" + path), "faltan los eventos pasados más antiguos"));
        assertEquals(titles, titles(get(path + "?cancelled=shown")));
        assertArrayEquals(past.body(), get(path).body());
        assertEquals(0, said(get("/calendar/by/kind-rally/organization-" + team.slug() + ".ics"), "leaves out"));

        large.addAll(published("Later", team, 20, 70));
        String since = past.headers().firstValue("Last-Modified").orElseThrow();
        var all = get(path, "If-Modified-Since", since);
        assertEquals(200, all.statusCode());
        assertEquals(48, titles(all).size(), "what comes within a year is there, whatever the size");
        assertTrue(all.body().length > BOUND, "" + all.body().length);
        assertEquals(2, said(all, "more than 12 months ahead"));
        As.staff(team.organizer(), () -> large.forEach(planning::unpublish)); // or other tests read a megabyte too
    }

    private List<EventId> published(String title, Team team, int many, int firstDay) {
        var all = new ArrayList<EventId>();
        for (int i = 0; i < many; i++) {
            all.add(given.published(team, wordy(given.session("", firstDay + i), title + " " + i)));
        }
        return all;
    }

    private static EventDraft wordy(EventDraft draft, String title) {
        String text = "We speak of doors. ".repeat(SafeText.MAX_LENGTH / 19);
        return draft.worded(List.of(new EventWords(Language.ENGLISH, title, text, "", true)));
    }

    private static List<String> titles(HttpResponse<byte[]> feed) {
        return ReadBack.byIcal4j(feed.body()).stream().map(ReadBack::summary).toList();
    }

    private static int said(HttpResponse<byte[]> feed, String part) {
        return text(feed).replace("\r\n ", "").split(part, -1).length - 1;
    }
}
