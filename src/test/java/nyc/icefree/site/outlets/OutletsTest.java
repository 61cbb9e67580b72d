package nyc.icefree.site.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.site.Slugs;
import nyc.icefree.text.Language;
import nyc.icefree.web.FeedLinks;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs and sites take: JSON, Atom, the list in a frame, and what pages say to machines. */
@AppTest
class OutletsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    nyc.icefree.programme.EventProgramme programme;

    final JsonMapper json = JsonMapper.builder().build();

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
            var first = mvc.perform(get(path))
                    .andExpect(status().isOk())
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
        var answer = mvc.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("X-Frame-Options"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString("In a frame")))
                .andExpect(content().string(containsString("<html lang=\"es\" dir=\"ltr\" class=\"dark\">")))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("<form"))))
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
        for (String wrong : List.of("borough=atlantis", "theme=neon", "lang=xx", "count=51", "count=0")) {
            mvc.perform(get("/embed/events?" + wrong)).andExpect(status().isNotFound());
        }
    }

    @Test
    void a_page_tells_search_engines_what_it_shows_and_nothing_can_leave_that_script() throws Exception {
        var team = given.team();
        EventId id = given.published(team, given.session("</script><script>alert(1)</script> & more", 5));
        String slug = Slugs.of(programme, id);
        String page = mvc.perform(get("/en/events/" + slug))
                .andExpect(header().string("Content-Security-Policy", not(containsString("script-src"))))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
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
        String after =
                mvc.perform(get("/en/events/" + slug)).andReturn().getResponse().getContentAsString(UTF_8);
        assertEquals(
                "https://schema.org/EventCancelled",
                data(after).get("eventStatus").stringValue());
    }

    @Test
    void a_month_is_a_table_with_its_days_and_leads_to_its_neighbours() throws Exception {
        var team = given.team();
        LocalDate day = LocalDate.now(Given.NEW_YORK).plusDays(3);
        given.published(team, given.session("On the table", 3));
        for (Language reader : Language.READ) {
            String path = Links.month(reader, YearMonth.from(day)) + "?organization=" + team.slug();
            mvc.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<caption")))
                    .andExpect(content().string(containsString("<th scope=\"col\"")))
                    .andExpect(content().string(containsString("On the table")))
                    .andExpect(content().string(containsString("datetime=\"" + day + "\"")))
                    .andExpect(content().string(containsString("rel=\"prev\"")))
                    .andExpect(content()
                            .string(containsString(
                                    "/month/" + YearMonth.from(day).plusMonths(1))))
                    .andExpect(content().string(not(containsString("<script"))));
        }
        for (String wrong : List.of("2026-13", "december", "1999-01", "2999-01")) {
            mvc.perform(get("/en/events/month/" + wrong)).andExpect(status().isNotFound());
        }
    }

    @Test
    void the_subscribe_page_gives_one_address_in_every_shape_and_a_piece_of_html() throws Exception {
        mvc.perform(get("/en/subscribe?language=es&borough=queens&access=step-free&access=childcare"))
                .andExpect(content()
                        .string(containsString(">http://localhost:8080/calendar/by/"
                                + "access-childcare/access-step-free/borough-queens/spoken-es.ics</textarea>")))
                .andExpect(content().string(containsString("href=\"webcal://localhost:8080/calendar/by/")))
                .andExpect(content().string(containsString("spoken-es.ics?cancelled=shown</textarea>")))
                .andExpect(content().string(containsString("Google hides cancelled events")))
                .andExpect(content().string(containsString("href=\"" + FeedLinks.GOOGLE + "\"")))
                .andExpect(content().string(containsString("https://outlook.live.com/calendar/0/addfromweb?url=")))
                .andExpect(content().string(containsString("https://outlook.office.com/calendar/0/addfromweb?url=")))
                .andExpect(content().string(containsString("4 to 16 hours")))
                .andExpect(content().string(not(containsString("<script"))));
        mvc.perform(get("/en/subscribe/website?language=es&borough=queens&theme=dark&count=20"))
                .andExpect(content()
                        .string(containsString("&lt;iframe src=\"http://localhost:8080/embed/events?lang=en"
                                + "&amp;amp;borough=queens&amp;amp;language=es&amp;amp;theme=dark&amp;amp;count=20")));
        mvc.perform(get("/es/subscribe"))
                .andExpect(content().string(containsString(">http://localhost:8080/es/calendar/all.ics</textarea>")));
    }

    @Test
    void the_subscribe_page_gives_no_address_that_is_dead_and_none_of_a_former_name() throws Exception {
        mvc.perform(get("/en/subscribe?organization=nobody&borough=queens"))
                .andExpect(content()
                        .string(containsString(">http://localhost:8080/calendar/borough/queens.ics</textarea>")))
                .andExpect(content().string(not(containsString("nobody"))));
        var team = given.team();
        mvc.perform(get("/en/subscribe?organization=" + team.slug()))
                .andExpect(
                        content().string(containsString("/calendar/organization/" + team.slug() + ".ics</textarea>")));
    }

    @Test
    void the_agenda_names_the_atom_feed_of_just_what_it_shows() throws Exception {
        mvc.perform(get("/es/events?borough=queens"))
                .andExpect(content()
                        .string(containsString("<link rel=\"alternate\" type=\"application/atom+xml\""
                                + " href=\"/es/events.atom?borough=queens\">")));
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
}
