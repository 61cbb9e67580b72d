package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages that everybody may read: the same for all, without a cookie, in both languages. */
@AppTest
class PublicPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventProgramme programme;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events?to=+999999999-12-31",
                "events?from=-999999999-01-01&q=a",
                "events?from=0001-01-01&to=9999-12-31",
                "events?from=9999-12-31",
                "events?when=9999-12",
                "events?when=0001-01",
                "events/month/9999-12",
                "events/month/0001-01",
                "events/month/0000-00",
                "events/month/+999999999-12"
            })
    void days_that_are_very_far_away_are_no_fault_of_ours(String page) throws Exception {
        int status = mvc.perform(get(URI.create("/en/" + page.replace("+", "%2B"))))
                .andReturn()
                .getResponse()
                .getStatus();
        assertTrue(status == 200 || status == 404, page + ": " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "events",
                "subscribe",
                "subscribe/website",
                "subscribe/developers",
                "volunteer",
                "organizations",
                "about",
                "privacy"
            })
    void every_page_is_there_in_every_language_without_a_cookie(String page) throws Exception {
        for (Language reader : Language.READ) {
            String path = Links.home(reader) + page;
            var result = mvc.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(header().string("Cache-Control", "max-age=60, public"))
                    .andExpect(content().contentType("text/html;charset=UTF-8"))
                    .andExpect(content().string(containsString("<html lang=\"" + reader.tag() + "\" dir=\"ltr\">")))
                    .andExpect(content().string(containsString("hreflang=\"es\"")))
                    .andExpect(content().string(not(containsString("<script"))))
                    .andReturn();
            assertNull(result.getRequest().getSession(false));
            int sent = zipped(withoutChoices(result.getResponse().getContentAsByteArray()));
            if (!page.equals("organizations")) { // which names one for every test
                assertTrue(sent < 30_000, page + " with its style sheet under 50 kB, but is " + sent);
            }
            String etag = String.valueOf(result.getResponse().getHeader("ETag"));
            mvc.perform(get(path).header("If-None-Match", etag))
                    .andExpect(status().isNotModified())
                    .andExpect(content().string(""));
        }
    }

    @Test
    void the_first_page_names_some_organizations_and_leads_to_all() throws Exception {
        for (int n = 0; n < 41; n++) {
            given.team();
        }
        String home = mvc.perform(get("/en/")).andReturn().getResponse().getContentAsString();
        assertEquals(40, home.split("<li><a href=\"/en/organizations/", -1).length - 1);
        assertTrue(home.matches("(?s).*<a href=\"/en/organizations\">All [0-9,]+ organizations</a>.*"), home);
    }

    @Test
    void the_first_address_leads_to_the_readers_language() throws Exception {
        mvc.perform(get("/").header("Accept-Language", "es-US,es;q=0.9"))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", "/es/"))
                .andExpect(header().string("Vary", containsString("Accept-Language")));
        mvc.perform(get("/")).andExpect(header().string("Location", "/en/"));
        mvc.perform(get("/es")).andExpect(header().string("Location", "/es/"));
    }

    @Test
    void a_style_sheet_is_kept_for_a_year_under_the_address_of_its_content() throws Exception {
        String page = mvc.perform(get("/en/")).andReturn().getResponse().getContentAsString();
        var address = java.util.regex.Pattern.compile("/css/[0-9a-f]{12}\\.css").matcher(page);
        assertTrue(address.find());
        mvc.perform(get(address.group()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("immutable")))
                .andExpect(content().string(containsString("--marigold")));
        mvc.perform(get("/css/000000000000.css")).andExpect(header().string("Cache-Control", "no-cache"));
    }

    @Test
    void an_address_for_those_who_come_is_nowhere_on_public_pages() throws Exception {
        var team = given.team();
        String slug = slug(given.published(team, hidden("Rights after dark")));
        for (String path : List.of(
                "/en/events/" + slug,
                "/es/events/" + slug,
                "/en/events/" + slug + "/reserve",
                "/en/events?q=dark",
                "/en/organizations/" + team.slug(),
                "/sitemap.xml")) {
            mvc.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("Secret Hall"))))
                    .andExpect(content().string(not(containsString("77 Hidden Street"))));
        }
        mvc.perform(get("/en/events/" + slug))
                .andExpect(content().string(containsString("Corona, Queens")))
                .andExpect(content().string(containsString("only those who have a place see the exact address")));
    }

    @Test
    void what_is_written_in_another_language_is_marked() throws Exception {
        String slug = slug(given.published(given.team(), hidden("Only in English")));
        mvc.perform(get("/es/events/" + slug))
                .andExpect(content().string(containsString("<h1 lang=\"en\" dir=\"ltr\">Only in English</h1>")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Por ahora este texto solo está en: <span lang=\"en\" dir=\"ltr\">English</span> · inglés.")));
        mvc.perform(get("/en/events/" + slug)).andExpect(content().string(containsString("<h1>Only in English</h1>")));
    }

    @Test
    void a_cancelled_event_says_why_and_offers_others() throws Exception {
        var team = given.team();
        EventId id = given.published(team, given.session("Called off", 5));
        As.staff(team.organizer(), () -> planning.cancel(id, "The boiler broke."));
        mvc.perform(get("/en/events/" + slug(id)))
                .andExpect(content().string(containsString("This event is cancelled")))
                .andExpect(content().string(containsString("The boiler broke.")))
                .andExpect(content().string(not(containsString("Reserve a place"))));
    }

    @Test
    void markup_that_somebody_typed_is_shown_as_text() throws Exception {
        String slug = slug(given.published(given.team(), hidden("<b onclick=x>Bold</b> & \"quoted\"")));
        mvc.perform(get("/en/events/" + slug)).andExpect(content().string(not(containsString("<b onclick"))));
    }

    @Test
    void an_empty_list_says_what_to_do() throws Exception {
        mvc.perform(get("/en/events?q=nothing-is-called-so&borough=bronx"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No event fits all of that")))
                .andExpect(content().string(containsString("/en/subscribe?borough=bronx")))
                .andExpect(content().string(containsString("noindex")));
    }

    @Test
    void unknown_addresses_get_a_friendly_page_in_the_readers_language() throws Exception {
        for (String path : List.of("/es/nada", "/es/events/no-hay", "/es/r/unknown", "/es/organizations/nadie")) {
            mvc.perform(get(path))
                    .andExpect(status().isNotFound())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(content().string(containsString("Esta página no está aquí")));
        }
        mvc.perform(get("/nothing").header("Accept-Language", "es"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Esta página no está aquí")));
    }

    @Test
    void a_page_is_not_posted_to() throws Exception {
        mvc.perform(post("/en/events"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().exists("Allow"))
                .andExpect(content().string(containsString("We did not understand that")));
    }

    @Test
    void machines_are_told_what_everybody_may_find() throws Exception {
        String slug = slug(given.published(given.team()));
        mvc.perform(get("/sitemap.xml"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/es/events/" + slug + "</loc>")));
        var map = mvc.perform(get("/sitemap.xml"))
                .andExpect(header().string("Cache-Control", "max-age=60, public"))
                .andReturn()
                .getResponse();
        mvc.perform(get("/sitemap.xml").header("If-None-Match", String.valueOf(map.getHeader("ETag"))))
                .andExpect(status().isNotModified());
        mvc.perform(get("/robots.txt")).andExpect(content().string(containsString("Disallow: /*/r/")));
    }

    private EventDraft hidden(String title) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var hall = new VenueForm(
                "Secret Hall", "77 Hidden Street", "Corona", Borough.QUEENS, "", null, null, Set.of(), null, "", true);
        var draft = Given.draft(
                EventKind.EDUCATION_SESSION,
                title,
                day.atTime(19, 0),
                day.atTime(20, 0),
                hall,
                AddressVisibility.COMING,
                20);
        return Drafts.from(draft).titled(title).draft();
    }

    private String slug(EventId id) {
        return Slugs.of(programme, id);
    }

    /** As it travels: the tests of other rooms fill the lists of this database with hundreds of organizations. */
    /** Events can be chosen by organization, and every test founds some. */
    private static byte[] withoutChoices(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replaceAll("<option [^>]*>[^<]*</option>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int zipped(byte[] page) throws java.io.IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(bytes)) {
            zip.write(page);
        }
        return bytes.size();
    }
}
