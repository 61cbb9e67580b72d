package nyc.icefree.site.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.events.PartnerEvent;
import nyc.icefree.events.PartnerEvents;
import nyc.icefree.events.PartnerName;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.messages.Postman;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.site.Slugs;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.TextsTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs and sites take: JSON, Atom, the list in a frame, and what pages say to machines. */
@AppTest
class OutletsTest extends AppParts {
    private static final String PAGE = "https://tenants.example.org/rally?id=7&when=a";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);
    private static final DateTimeFormatter FEED = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** For each event: five times the longest text, and what XML makes of its tags and marks. */
    private static final int MOST = 280_000;

    private static final int FRAME = 60_000;

    @Autowired
    PartnerEvents partners;

    @Autowired
    GreenMail mailbox;

    @Autowired
    Postman post;

    final JsonMapper json = JsonMapper.builder().build();
    private Given.Team team;

    @LocalServerPort
    int port;

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    @Test
    void json_comes_in_pages_and_tells_what_was_taken_back() throws Exception {
        var team = given.team();
        for (int i = 0; i < 5; i++) {
            given.published(team, given.session("Session " + i, 3 + i));
        }
        var gone = given.published(team, given.session("Regretted", 9));
        As.staff(team.organizer(), () -> planning.unpublish(gone));
        var titles = new ArrayList<String>();
        var deleted = new ArrayList<String>();
        String next = "/api/events?limit=4&organization=" + team.slug();
        int pages = 0;
        JsonNode page;
        do {
            page = json(next);
            page.get("events")
                    .forEach(e -> titles.add(e.get("texts").get(0).get("title").stringValue()));
            page.get("deleted").forEach(e -> deleted.add(e.get("id").stringValue()));
            next = page.get("next").isNull()
                    ? ""
                    : page.get("next").stringValue().replaceFirst("https?://[^/]+", "");
            pages++;
        } while (!next.isEmpty());
        assertEquals(2, pages);
        assertEquals(5, titles.size());
        assertEquals(1, deleted.size());
        assertFalse(titles.contains("Regretted"));
        assertNotNull(page.get("latest").stringValue());
        var later = json("/api/events?organization=" + team.slug() + "&updatedSince=2100-01-01T00:00:00Z");
        assertEquals(0, later.get("events").size());
        assertTrue(later.get("latest").isNull());
    }

    @Test
    void an_answer_that_did_not_change_is_not_sent_again_and_any_page_may_read_it() throws Exception {
        for (String path : List.of("/api/events?limit=3", "/api/openapi.json", "/en/events.atom", "/es/events.atom")) {
            var first = reads(path)
                    .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                    .andExpect(header().string("Cross-Origin-Resource-Policy", "cross-origin"))
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andReturn();
            mvc.perform(get(path)
                            .header(
                                    "If-None-Match",
                                    String.valueOf(first.getResponse().getHeader("ETag"))))
                    .andExpect(status().isNotModified());
        }
    }

    @Test
    void atom_is_xml_whatever_somebody_typed_and_says_what_was_taken_back() throws Exception {
        var team = given.team();
        given.published(team, given.session("<b>Rights</b> & \"doors\" \u0007 ]]>", 5));
        var cancelled = given.published(team, given.session("Called off", 6));
        As.staff(team.organizer(), () -> planning.cancel(cancelled, "Flooded"));
        var gone = given.published(team, given.session("Regretted", 7));
        As.staff(team.organizer(), () -> planning.unpublish(gone));
        byte[] xml = mvc.perform(get("/en/events.atom?organization=" + team.slug()))
                .andExpect(content().contentType("application/atom+xml;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        String atom = "http://www.w3.org/2005/Atom";
        var entries = document.getElementsByTagNameNS(atom, "entry");
        assertEquals(2, entries.getLength());
        var titles = new ArrayList<String>();
        for (int i = 0; i < entries.getLength(); i++) {
            titles.add(((org.w3c.dom.Element) entries.item(i))
                    .getElementsByTagNameNS(atom, "title")
                    .item(0)
                    .getTextContent());
        }
        assertTrue(titles.contains("Cancelled: Called off"), titles.toString());
        assertTrue(titles.stream().anyMatch(t -> t.startsWith("<b>Rights</b> & \"doors\"")), titles.toString());
        var tombs = document.getElementsByTagNameNS("http://purl.org/atompub/tombstones/1.0", "deleted-entry");
        assertEquals(1, tombs.getLength());
        assertFalse(new String(xml, UTF_8).contains("Regretted"));
        mvc.perform(get("/en/events.atom?kind=party")).andExpect(status().isNotFound());
    }

    @Test
    void the_list_in_a_frame_has_headers_of_its_own_and_nothing_else_may_be_framed() throws Exception {
        var team = given.team();
        given.published(team, given.session("In a frame", 4));
        String path = "/embed/events?lang=es&theme=dark&organization=" + team.slug();
        var answer = reads(path)
                .andExpect(header().doesNotExist("X-Frame-Options"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(says("In a frame", "<html lang=\"es\" dir=\"ltr\" class=\"dark\">"))
                .andExpect(saysNot("<script", "<form"))
                .andReturn()
                .getResponse();
        String policy = String.valueOf(answer.getHeader("Content-Security-Policy"));
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        assertTrue(policy.endsWith("frame-ancestors *"), policy);
        assertFalse(policy.contains("unsafe"));
        String style = answer.getContentAsString(UTF_8).replaceFirst("(?s).*<style>(.*)</style>.*", "$1");
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));
        assertTrue(policy.contains(hash), "the style in the page is the one that its policy allows");
        for (String other :
                List.of("/en/", "/en/events", "/en/events/month/" + month(), "/en/subscribe", "/embed/other")) {
            mvc.perform(get(other))
                    .andExpect(header().string("X-Frame-Options", "DENY"))
                    .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
        }
        for (String wrong : List.of("area=atlantis", "theme=neon", "lang=xx", "count=51", "count=0")) {
            mvc.perform(get("/embed/events?" + wrong)).andExpect(status().isNotFound());
        }
    }

    @Test
    void a_page_tells_search_engines_what_it_shows_and_nothing_can_leave_that_script() throws Exception {
        var team = given.team();
        EventId id = given.published(team, given.session("</script><script>alert(1)</script> & more", 5));
        String slug = Slugs.of(programme, id);
        String page = body(mvc.perform(get("/en/events/" + slug))
                .andExpect(header().string("Content-Security-Policy", not(containsString("script-src")))));
        assertEquals(2, page.split("<script", -1).length);
        JsonNode event = data(page);
        assertEquals("Event", event.get("@type").stringValue());
        assertEquals(
                "</script><script>alert(1)</script> & more", event.get("name").stringValue());
        assertEquals(
                "https://schema.org/EventScheduled", event.get("eventStatus").stringValue());
        assertTrue(event.get("startDate").stringValue().matches("\\d{4}-\\d\\d-\\d\\dT18:30:00-0[45]:00"));
        JsonNode address = event.at("/location/0/address");
        assertEquals("8601 Example Avenue", address.get("streetAddress").stringValue());
        assertEquals("Elmhurst", address.get("addressLocality").stringValue());
        assertEquals("NY", address.get("addressRegion").stringValue());
        assertEquals("11373", address.get("postalCode").stringValue());
        assertTrue(page.contains("<meta property=\"og:title\" content=\"&lt;/script"), page);
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
        String after = body(mvc.perform(get("/en/events/" + slug)));
        assertEquals(
                "https://schema.org/EventCancelled",
                data(after).get("eventStatus").stringValue());
    }

    @Test
    void a_month_is_a_table_with_its_days_and_leads_to_its_neighbours() throws Exception {
        var team = given.team();
        LocalDate day = Given.inDays(3);
        given.published(team, given.session("On the table", 3));
        for (Language reader : Language.READ) {
            String path = Links.month(reader, YearMonth.from(day)) + "?organization=" + team.slug();
            reads(
                            path,
                            "<caption",
                            "<th scope=\"col\"",
                            "On the table",
                            "datetime=\"" + day + "\"",
                            "rel=\"prev\"",
                            "/month/" + YearMonth.from(day).plusMonths(1))
                    .andExpect(saysNot("<script"));
        }
        for (String wrong : List.of("2026-13", "december", "1999-01", "2999-01")) {
            mvc.perform(get("/en/events/month/" + wrong)).andExpect(status().isNotFound());
        }
    }

    @Test
    void the_subscribe_page_gives_one_address_in_every_shape_and_a_piece_of_html() throws Exception {
        reads(
                        "/en/subscribe?language=es&area=queens&access=step-free&access=childcare",
                        ">http://localhost:8080/calendar/by/"
                                + "access-childcare/access-step-free/borough-queens/spoken-es.ics</textarea>",
                        "href=\"webcal://localhost:8080/calendar/by/",
                        "spoken-es.ics?cancelled=shown</textarea>",
                        "For Google: copy this link",
                        "href=\"" + FeedLinks.GOOGLE + "\"",
                        "https://outlook.live.com/calendar/0/addfromweb?url=",
                        "https://outlook.office.com/calendar/0/addfromweb?url=",
                        "4 to 16 hours")
                .andExpect(saysNot("<script"));
        reads(
                "/en/subscribe/website?language=es&area=queens&theme=dark&count=20",
                "&lt;iframe src=\"http://localhost:8080/embed/events?lang=en"
                        + "&amp;amp;area=queens&amp;amp;language=es&amp;amp;theme=dark&amp;amp;count=20");
        reads("/es/subscribe", ">http://localhost:8080/es/calendar/all.ics</textarea>");
    }

    @Test
    void the_subscribe_page_gives_no_address_that_is_dead_and_none_of_a_former_name() throws Exception {
        reads(
                        "/en/subscribe?organization=nobody&area=queens",
                        ">http://localhost:8080/calendar/borough/queens.ics</textarea>")
                .andExpect(saysNot("nobody"));
        var team = given.team();
        reads("/en/subscribe?organization=" + team.slug(), "/calendar/organization/" + team.slug() + ".ics</textarea>");
    }

    @Test
    void the_agenda_names_the_atom_feed_of_just_what_it_shows() throws Exception {
        reads(
                "/es/events?area=queens",
                "<link rel=\"alternate\" type=\"application/atom+xml\"" + " href=\"/es/events.atom?area=queens\">");
    }

    private JsonNode data(String page) {
        return json.readTree(page.replaceFirst("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1"));
    }

    private JsonNode json(String path) throws Exception {
        return json.readTree(mvc.perform(get(URI.create(path)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private static YearMonth month() {
        return YearMonth.now(Given.NEW_YORK);
    }

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
        var day = Given.inDays(3);
        var rule = Rule.weekly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY).times(3);
        var first = given.dates(team, given.publishedSeries(team, given.session("Clinic", 3), rule))
                .getFirst();
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
        return body(mvc.perform(get(URI.create(path))));
    }

    /** In the middle of the month after next, so that no test of the day it runs on falls over a month's end. */
    private static LocalDate day() {
        return LocalDate.now(Given.NEW_YORK).plusMonths(2).withDayOfMonth(12);
    }

    @Test
    void a_gathering_of_three_days_touches_each_of_them() throws Exception {
        var event = given.published(
                team,
                given.session("Assembly", 9)
                        .at(day().atTime(9, 0), day().plusDays(2).atTime(17, 0)));
        var last = WRITTEN.format(day().plusDays(2));
        assertTrue(page(event).contains("9:00 AM, to " + last + ", 5:00 PM"), page(event));
        assertTrue(list("from=" + day().plusDays(2)).contains("Assembly"), "a list from its last day on");
        assertTrue(
                list("from=" + day().plusDays(1) + "&to=" + day().plusDays(1)).contains("Assembly"));
        assertTrue(!list("from=" + day().plusDays(3)).contains("Assembly"));
        assertEquals(3, count(monthPage(), ">Assembly<"));
        assertEquals(2, count(monthPage(), "continues"));
        assertEverywhere(day().atTime(9, 0), day().plusDays(2).atTime(17, 0));
    }

    @Test
    void a_vigil_past_midnight_is_of_one_night_and_ends_the_next_day() throws Exception {
        var event = given.published(
                team,
                given.session("Vigil", 9)
                        .at(day().atTime(22, 0), day().plusDays(1).atTime(1, 30)));
        assertSays(page(event), "10:00 PM, to " + WRITTEN.format(day().plusDays(1)) + ", 1:30 AM");
        assertEquals(2, count(monthPage(), ">Vigil<"));
        assertEverywhere(day().atTime(22, 0), day().plusDays(1).atTime(1, 30));
    }

    @Test
    void what_ends_at_midnight_does_not_touch_the_next_day() throws Exception {
        var event = given.published(
                team,
                given.session("Lantern walk", 9)
                        .at(day().atTime(20, 0), day().plusDays(1).atStartOfDay()));
        assertTrue(page(event).contains("8:00 PM to 12:00 AM"), page(event));
        assertEquals(1, count(monthPage(), ">Lantern walk<"));
        assertTrue(!list("from=" + day().plusDays(1)).contains("Lantern walk"));
        assertEverywhere(day().atTime(20, 0), day().plusDays(1).atStartOfDay());
    }

    @Test
    void two_sessions_of_a_day_stand_in_their_order() throws Exception {
        given.published(team, given.session("Afternoon session", 9).at(day().atTime(15, 0), day().atTime(16, 0)));
        given.published(team, given.session("Morning session", 9).at(day().atTime(10, 0), day().atTime(11, 0)));
        for (String shown : new String[] {monthPage(), list(""), feed()}) {
            int morning = shown.indexOf("Morning session");
            assertTrue(morning >= 0 && morning < shown.indexOf("Afternoon session"), shown);
        }
    }

    private void assertEverywhere(LocalDateTime start, LocalDateTime end) throws Exception {
        assertTrue(feed().contains("DTSTART;TZID=America/New_York:" + FEED.format(start)), feed());
        assertTrue(feed().contains("DTEND;TZID=America/New_York:" + FEED.format(end)), feed());
        String json = shown("/api/events?organization=" + team.slug());
        for (var moment : new LocalDateTime[] {start, end}) {
            var offset = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    moment.atZone(Given.NEW_YORK).toOffsetDateTime());
            assertTrue(json.contains(offset), json + " has no " + offset);
        }
    }

    private String page(EventId event) throws Exception {
        return shown(Links.event(Language.ENGLISH, Slugs.of(programme, event)));
    }

    private String list(String query) throws Exception {
        String page = shown("/en/events?organization=" + team.slug() + "&" + query);
        // where nothing fits, what comes close is shown
        return page.contains("No event fits all of that") ? "" : page;
    }

    private String monthPage() throws Exception {
        return shown(Links.month(Language.ENGLISH, YearMonth.from(day())) + "?organization=" + team.slug());
    }

    private String feed() throws Exception {
        return body(mvc.perform(get("/calendar/organization/" + team.slug() + ".ics")));
    }

    private String shown(String path) throws Exception {
        return body(mvc.perform(get(path)));
    }

    private static long count(String text, String what) {
        return text.split(java.util.regex.Pattern.quote(what), -1).length - 1L;
    }

    @Test
    void names_from_partners_stay_apart_and_can_write_nothing_into_a_feed() throws Exception {
        var team = given.team();
        String same = UUID.randomUUID().toString();
        for (String uid : List.of(same + "@a.example", same + "@b.example", same + "\"/><&b@c.example")) {
            var id = partners.take(team.organization(), new PartnerName(uid, false, null), fromPartner("Taken"));
            if (uid.contains("&")) {
                atom(team.slug());
                As.staff(team.organizer(), () -> planning.unpublish(id));
            }
        }
        var names = new TreeSet<String>();
        var document = atom(team.slug());
        var ids = document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "id");
        for (int i = 0; i < ids.getLength(); i++) {
            names.add(ids.item(i).getTextContent());
        }
        var gone = document.getElementsByTagNameNS("http://purl.org/atompub/tombstones/1.0", "deleted-entry");
        names.add(((org.w3c.dom.Element) gone.item(0)).getAttribute("ref"));
        names.removeIf(name -> !name.matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        assertEquals(3, names.size(), names.toString());
    }

    private static PartnerEvent fromPartner(String title) {
        return new PartnerEvent(
                EventKind.EDUCATION_SESSION,
                Language.ENGLISH,
                title,
                "",
                Given.slot(Given.inDays(8).atTime(18, 0), 1),
                "",
                null,
                null,
                null,
                Areas.CITY);
    }

    private org.w3c.dom.Document atom(String organization) throws Exception {
        byte[] xml = answer(get("/en/events.atom?organization=" + organization)).getContentAsByteArray();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    @Test
    void who_keeps_the_list_in_a_frame_for_others_knows_by_what_it_differs() throws Exception {
        for (String spoken : List.of("es-MX,es;q=0.9", "en")) {
            mvc.perform(get("/embed/events").header("Accept-Language", spoken))
                    .andExpect(says("<html lang=\"" + spoken.substring(0, 2)))
                    .andExpect(header().string("Vary", containsString("Accept-Language")));
        }
        mvc.perform(get("/embed/events?lang=es").header("Accept-Language", "en"))
                .andExpect(says("<html lang=\"es"))
                .andExpect(header().doesNotExist("Vary"));
    }

    @Test
    void a_page_of_any_site_may_ask_only_for_what_changed() throws Exception {
        for (String path : List.of("/api/events", "/api/openapi.json", "/es/events.atom", "/calendar/all.ics")) {
            mvc.perform(asked(path))
                    .andExpect(status().isNoContent())
                    .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                    .andExpect(header().string("Access-Control-Allow-Methods", "GET, HEAD"))
                    .andExpect(header().string("Access-Control-Allow-Headers", containsString("If-None-Match")))
                    .andExpect(header().doesNotExist("Access-Control-Allow-Credentials"));
            mvc.perform(get(path).header("Origin", "https://partner.example"))
                    .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                    .andExpect(header().string("Access-Control-Expose-Headers", containsString("ETag")));
        }
        String secret = "AAAAAAAAAAAAAAAAAAAAAA";
        for (String path : List.of(
                "/en/events",
                "/en/r/" + secret,
                "/calendar/my/" + secret + ".ics",
                "/es/calendar/my/work/" + secret + ".ics",
                "/sign-in",
                "/en/my/shifts",
                "/workspace/")) {
            mvc.perform(asked(path)).andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
        }
    }

    private static MockHttpServletRequestBuilder asked(String path) {
        return options(path)
                .header("Origin", "https://partner.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match");
    }

    @Test
    void no_text_makes_any_outlet_swell() throws Exception {
        var team = given.team();
        var swollen = swollen();
        var before = new HashMap<String, Integer>();
        for (String outlet : Outlets.ALL) {
            if (!outlet.contains("{slug}")) {
                before.put(outlet, fetched(outlet, team.slug(), ""));
            }
        }
        var ids = new ArrayList<EventId>();
        for (String text : swollen) {
            var words = new EventWords(Language.ENGLISH, "Long words", text, text, true);
            ids.add(given.published(team, given.session("Long words", 7).worded(List.of(words))));
        }
        for (int i = 0; i < ids.size(); i++) {
            describe(team, swollen.get(i));
            String slug = events.view(ids.get(i), Audience.PUBLIC).orElseThrow().slug();
            for (String outlet : Outlets.ALL) {
                boolean one = outlet.contains("{slug}") || outlet.startsWith("/en/organizations");
                if (one || i == 0) {
                    // what other tests have published stands there too
                    int bytes = fetched(outlet, team.slug(), slug) - before.getOrDefault(outlet, 0);
                    assertTrue(bytes <= FRAME + MOST * (one ? 1 : ids.size()), outlet + " grows by " + bytes);
                }
            }
            int mail = mailed(ids.get(i));
            assertTrue(mail <= MOST, "a mail has " + mail);
        }
    }

    /** The worst of the worst in each of the forms that a text is given out in. */
    private static List<String> swollen() {
        var all = TextsTest.worst().toList();
        var found = new LinkedHashSet<String>(all.subList(0, 1));
        for (UnaryOperator<String> form : List.<UnaryOperator<String>>of(SafeText::html, SafeText::plain)) {
            var lengths = all.stream()
                    .collect(Collectors.toMap(
                            text -> text, text -> form.apply(text).length()));
            all.stream()
                    .sorted(Comparator.comparing((String text) -> lengths.get(text))
                            .reversed())
                    .limit(2)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private void describe(Given.Team team, String text) {
        As.administrator(given.person(), () -> {
            var form = organizations.form(team.organization());
            organizations.change(
                    team.organization(),
                    new OrganizationForm(
                            form.version(), form.name(), null, null, Set.of(), Map.of(Language.ENGLISH, text)));
        });
    }

    /** Its whole length; what is long comes packed. */
    private int fetched(String path, String organization, String slug) throws Exception {
        String address = path.replace("{org}", organization)
                .replace("{slug}", slug)
                .replace("{month}", YearMonth.now(Given.NEW_YORK).toString());
        var answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
        byte[] whole = answer.body();
        if (packed) {
            whole = new GZIPInputStream(new ByteArrayInputStream(whole)).readAllBytes();
        }
        assertTrue(packed || path.endsWith(".png") || whole.length < 5_000, path + " comes unpacked");
        return whole.length;
    }

    private int mailed(EventId id) {
        String address = Given.email();
        given.comes(id, Given.party("Ada", 1, address));
        var found = new ArrayList<Integer>();
        post.until(() -> {
            for (MimeMessage mail : mailbox.getReceivedMessages()) {
                if (mail.getAllRecipients()[0].toString().equals(address)) {
                    found.add(mail.getSize());
                }
            }
            return !found.isEmpty();
        });
        return found.getFirst();
    }
}
