package nyc.icefree.site.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.DayOfWeek;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs are told of where an event came from, and of the series whose date it is. */
@AppTest
class WhereFromTest {
    private static final String PAGE = "https://tenants.example.org/rally?id=7&when=a";

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    SeriesDesk desk;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void an_imported_event_names_its_partner_and_its_page_there() throws Exception {
        var team = given.team();
        var partner = given.team();
        var id = imported(team, partner, given.session("Rally", 5));
        var origin = api(team).get("events").get(0).get("origins").get(0);
        assertEquals(partner.slug(), origin.at("/organization/slug").stringValue());
        assertTrue(origin.at("/organization/url").stringValue().endsWith("/en/organizations/" + partner.slug()));
        assertEquals(PAGE, origin.get("url").stringValue());
        assertEquals("rally-7@tenants.example.org", origin.get("uid").stringValue());
        assertTrue(origin.get("repeats").booleanValue());
        String atom = text("/es/events.atom?organization=" + team.slug());
        assertTrue(
                atom.contains("<link rel=\"via\" type=\"text/html\" title=\"Neighbors")
                        && atom.contains("href=\"" + PAGE.replace("&", "&amp;") + "\"/>"),
                atom);
        assertTrue(atom.contains("Del calendario de Neighbors"), atom);
        assertEquals(PAGE, schema(id).get("sameAs").get(0).stringValue());
    }

    @Test
    void its_page_there_is_hidden_as_long_as_the_address_here() throws Exception {
        var team = given.team();
        var partner = given.team();
        var id = imported(team, partner, HiddenPlace.draft("Rally", AddressVisibility.COMING, null, 20));
        var slug = events.view(id, Audience.PUBLIC).orElseThrow().slug();
        for (String path : List.of(
                "/en/events/" + slug,
                "/calendar/event/" + slug + ".ics?rich=1",
                "/calendar/organization/" + team.slug() + ".ics",
                "/api/events?organization=" + team.slug(),
                "/en/events.atom?organization=" + team.slug())) {
            String told = text(path).replace("\r\n ", "");
            assertTrue(told.contains("Rally"), path);
            assertFalse(told.contains("tenants.example.org/rally"), path + " leads to who tells the address");
        }
    }

    @Test
    void an_event_of_our_own_has_neither_origin_nor_series() throws Exception {
        var team = given.team();
        var id = given.published(team);
        var event = api(team).get("events").get(0);
        assertEquals(0, event.get("origins").size());
        assertTrue(event.get("series").isNull());
        String atom = text("/en/events.atom?organization=" + team.slug());
        assertFalse(atom.contains("rel=\"via\"") || atom.contains("rel=\"collection\""), atom);
        assertFalse(schema(id).has("sameAs") || schema(id).has("superEvent"));
    }

    @Test
    void each_date_of_a_series_names_it_and_its_calendar() throws Exception {
        var team = given.team();
        var day = java.time.LocalDate.now(Given.NEW_YORK).plusDays(3);
        var rule = Rule.weekly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY).times(3);
        var first = As.staff(team.organizer(), () -> {
            var made = series.plan(team.organization(), given.session("Clinic", 3), Repeats.by(rule));
            publishing.publish(made);
            return desk.dates(made, 0, 9).getFirst().event();
        });
        var found = api(team).get("events");
        assertEquals(3, found.size());
        String id = found.get(0).at("/series/id").stringValue();
        String calendar = found.get(0).at("/series/calendar").stringValue();
        for (JsonNode date : found) {
            assertEquals(id, date.at("/series/id").stringValue());
        }
        String ics = text(URI.create(calendar).getPath());
        assertTrue(ics.contains("RRULE:FREQ=WEEKLY"), ics);
        String atom = text("/en/events.atom?organization=" + team.slug());
        assertEquals(
                4, atom.split("<link rel=\"collection\" type=\"text/calendar\" href=\"" + calendar, -1).length, atom);
        String page = found.get(0).at("/series/url").stringValue();
        assertTrue(page.matches("https?://[^/]+/en/series/clinic-[0-9a-z]{10}"), page);
        assertEquals(4, atom.split("<link rel=\"collection\" type=\"text/html\" href=\"" + page, -1).length, atom);
        assertTrue(ics.contains("URL:" + page) && !ics.contains("/en/events/clinic"), ics);
        var above = schema(first).get("superEvent");
        assertEquals("EventSeries", above.get("@type").stringValue());
        assertEquals("urn:uuid:" + id, above.get("@id").stringValue());
        assertEquals("Clinic", above.get("name").stringValue());
        var schedule = above.get("eventSchedule");
        assertEquals("P1W", schedule.get("repeatFrequency").stringValue());
        assertEquals(
                List.of("https://schema.org/Monday", "https://schema.org/Thursday"),
                List.of(
                        schedule.get("byDay").get(0).stringValue(),
                        schedule.get("byDay").get(1).stringValue()));
        assertFalse(schedule.has("endDate"), "how far it goes may not be public");
        assertFalse(schema(first).has("eventSchedule"), "a date does not come again by itself");
        assertTrue(day.isBefore(java.time.LocalDate.parse(
                        schema(first).get("startDate").stringValue().substring(0, 10))
                .plusDays(1)));
    }

    private EventId imported(Given.Team team, Given.Team partner, EventDraft draft) {
        var id = given.drafted(team, draft);
        jdbc.sql("insert into event_origin (event_id, organization_id, url, uid, repeats) values (?, ?, ?, ?, true)")
                .params(id.value(), partner.organization().value(), PAGE, "rally-7@tenants.example.org")
                .update();
        As.staff(team.organizer(), () -> planning.publish(id));
        return id;
    }

    private JsonNode api(Given.Team team) throws Exception {
        return json.readTree(text("/api/events?organization=" + team.slug()));
    }

    private JsonNode schema(EventId id) throws Exception {
        var slug = events.view(id, Audience.PUBLIC).orElseThrow().slug();
        return json.readTree(text("/en/events/" + slug)
                .replaceFirst("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1"));
    }

    private String text(String path) throws Exception {
        return mvc.perform(get(URI.create(path))).andReturn().getResponse().getContentAsString(UTF_8);
    }
}
