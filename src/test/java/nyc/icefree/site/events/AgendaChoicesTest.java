package nyc.icefree.site.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What can be chosen on the list: by one press, with counts, and what is offered where nothing fits. */
@AppTest
class AgendaChoicesTest {
    private static final Pattern COUNTED =
            Pattern.compile("<option value=\"([a-z0-9-]+)\"[^>]*>(?:[^<]* \u00b7 )?([^<]*) \\((\\d+)\\)</option>");
    private static final Pattern TOTAL = Pattern.compile("(\\d+) events? fits?\\.");

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    private Team team =
            new Team(nyc.icefree.partners.OrganizationId.random(), "", nyc.icefree.people.PersonId.random());

    @BeforeEach
    void some_events() {
        team = given.team();
        given.published(team, given.session("Rights", 3));
        given.published(
                team,
                Drafts.from(given.session("Legal clinic", 12))
                        .of(EventKind.CLINIC)
                        .spoken(new Language("bn"))
                        .access(AccessFact.CHILDCARE)
                        .draft());
    }

    @Test
    void a_count_in_the_form_is_what_the_page_of_that_choice_says() throws Exception {
        String page = list("&q=");
        for (String name : new String[] {"language", "kind", "borough", "when"}) {
            String select = page.substring(page.indexOf("<select id=\"" + name + "\""));
            var counted = COUNTED.matcher(select.substring(0, select.indexOf("</select>")));
            int seen = 0;
            while (counted.find()) {
                int said = Integer.parseInt(counted.group(3));
                if (said > 0 || seen++ < 2) {
                    assertEquals(said, total(list("&" + name + "=" + counted.group(1))), counted.group());
                }
            }
        }
        assertTrue(
                page.contains("<option value=\"bn\">\u09ac\u09be\u0982\u09b2\u09be \u00b7 Bengali (1)</option>"), page);
        assertTrue(page.contains("Childcare (1)"), page);
    }

    @Test
    void what_most_people_look_for_is_one_press_away_and_can_be_put_together() throws Exception {
        String all = "?organization=" + team.slug();
        assertEquals(
                Map.of(
                        "Today", "/en/events" + all + "&amp;when=today",
                        "This week", "/en/events" + all + "&amp;when=week",
                        "Weekend", "/en/events" + all + "&amp;when=weekend",
                        "In English", "/en/events" + all + "&amp;language=en",
                        "Know your rights", "/en/events" + all + "&amp;kind=education-session",
                        "Clinics", "/en/events" + all + "&amp;kind=clinic"),
                shortcuts(list("")));
        String chosen = list("&language=bn&kind=clinic");
        var left = shortcuts(chosen);
        assertEquals(
                "/en/events?language=bn" + all.replace('?', '&').replace("&", "&amp;"), left.get("Remove: Clinics"));
        assertTrue(left.containsKey("Remove: In Bengali"), left::toString);
        assertEquals(2, chosen.split("aria-current=\"true\"", -1).length - 1);
        String spanish = read("/es/events" + all);
        assertTrue(shortcuts(spanish).containsKey("En espa\u00f1ol"), spanish);
        assertFalse(
                shortcuts(list("&from=2026-12-01&when=today")).containsKey("Remove: Today"), "typed days count more");
    }

    @Test
    void where_nothing_fits_the_nearest_are_shown_and_a_session_can_be_asked_for() throws Exception {
        String page = list("&language=bn&when=today&kind=education-session");
        assertTrue(page.contains("No event fits all of that"), page);
        assertTrue(page.contains("No two of your choices") || page.contains("Each leaves out one"), page);
        String less = list("&language=bn&when=today");
        assertTrue(less.contains("Without <strong>Today</strong>: 1 event</a>"), less);
        assertTrue(less.contains("<h2>Closest events</h2>") && less.contains(">Legal clinic</a></h4>"), less);
        assertTrue(less.contains("href=\"/en/request?languages=bn\">Ask for a session in Bengali</a>"), less);
        assertTrue(less.contains("/en/subscribe?"), less);
        String form = read("/en/request?languages=bn&borough=queens");
        assertTrue(form.contains("value=\"bn\" checked"), form);
        assertTrue(form.contains("value=\"queens\" selected"), form);
        String rally = list("&kind=rally&language=bn");
        assertFalse(rally.contains("Ask for a session in"), rally);
        String words = list("&q=nothing-is-called-so-" + team.slug());
        assertTrue(words.contains("Ask for a session at your place"), words);
    }

    private static int total(String page) {
        var said = TOTAL.matcher(page);
        return said.find() ? Integer.parseInt(said.group(1)) : 0;
    }

    private static Map<String, String> shortcuts(String page) {
        String row = page.substring(page.indexOf("<nav class=\"shortcuts\""));
        row = row.substring(0, row.indexOf("</nav>"));
        var found = new LinkedHashMap<String, String>();
        Pattern.compile("<a href=\"([^\"]*)\"[^>]*>(.*?)</a>")
                .matcher(row)
                .results()
                .forEach(m -> found.put(m.group(2).replaceAll("<[^>]*>", ""), m.group(1)));
        return found;
    }

    private String list(String query) throws Exception {
        return read("/en/events?organization=" + team.slug() + (query.equals("&q=") ? "" : query));
    }

    private String read(String path) throws Exception {
        return mvc.perform(get(java.net.URI.create(path)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
