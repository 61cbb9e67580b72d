package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** Where the events that were chosen can go: a calendar, another site, another program. */
@AppTest
class SubscribePagesTest extends AppParts {
    private static final Pattern NAMED = Pattern.compile("<li><a href=\"/en/events/[^\"]*\">([^<]*)</a><br>");

    @Test
    void it_says_how_many_events_come_and_names_the_first_three_in_order() throws Exception {
        var team = given.team();
        String of = "/en/subscribe?organization=" + team.slug();
        assertTrue(page(of).contains("Nothing is planned for this choice yet"), page(of));
        given.published(team, given.session("Fifth", 9));
        assertTrue(page(of).contains("You’ll get 1 event:"), page(of));
        for (String[] one : new String[][] {{"First", "3"}, {"Third", "6"}, {"Second", "4"}}) {
            given.published(team, given.session(one[0], Integer.parseInt(one[1])));
        }
        given.drafted(team, given.session("A draft", 2));
        given.movedToThePast(given.published(team, given.session("Over", 8)));
        String page = page(of);
        assertTrue(page.contains("You’ll get 4 events. The first 3:"), page);
        assertEquals(
                java.util.List.of("First", "Second", "Third"),
                NAMED.matcher(page).results().map(found -> found.group(1)).toList());
        assertFalse(page.contains("Nothing is planned for this choice"));
        assertTrue(page("/es/subscribe?organization=" + team.slug()).contains("Los primeros 3:"));
    }

    @Test
    void an_event_that_is_off_is_named_as_such() throws Exception {
        var team = given.team();
        var event = given.published(team, given.session("Off " + UUID.randomUUID(), 5));
        As.staff(team.organizer(), () -> planning.cancel(event, "No heat"));
        String page = page("/en/subscribe?organization=" + team.slug());
        assertTrue(page.contains("<b>Cancelled</b>"), page);
        assertTrue(
                page("/en/subscribe/website?organization=" + team.slug()).contains("<li class=\"cancelled\">"), page);
    }

    @Test
    void the_three_pages_lead_to_one_another_and_keep_the_choice() throws Exception {
        for (String part : new String[] {"", "/website", "/developers"}) {
            String page = page("/en/subscribe" + part + "?area=queens&language=es");
            for (String other : new String[] {"", "/website", "/developers"}) {
                assertEquals(
                        !other.equals(part),
                        page.contains("href=\"/en/subscribe" + other + "?area=queens&amp;language=es\""),
                        part + " to " + other);
            }
            assertTrue(page.contains("<option value=\"queens\" selected>"), page);
            assertFalse(page.contains("<script") || page.contains("<iframe"), "nothing is loaded");
        }
    }

    @Test
    void a_site_chooses_theme_and_count_and_sees_what_it_will_get() throws Exception {
        var team = given.team();
        String of = "organization=" + team.slug();
        String empty = page("/en/subscribe/website?" + of);
        assertTrue(empty.contains("class=\"look light\"") && empty.contains("No events announced right now"), empty);
        assertTrue(empty.contains("/embed/events?lang=en&amp;" + of + "\""), "what is usual is not said");
        String title = "Rights " + UUID.randomUUID();
        given.published(team, given.session(title, 5));
        String dark = page("/en/subscribe/website?" + of + "&theme=dark&count=5");
        String look = dark.substring(dark.indexOf("class=\"look dark\""));
        assertTrue(look.contains(title), look);
        assertTrue(dark.contains("<option value=\"dark\" selected>") && dark.contains("<option value=\"5\" selected>"));
        assertTrue(dark.contains("/embed/events?lang=en&amp;" + of + "&amp;theme=dark&amp;count=5\""), dark);
        assertTrue(dark.contains("content=\"noindex\""), "a choice is no page of its own");
        String odd = page("/en/subscribe/website?" + of + "&theme=%3Cscript%3E&count=999");
        assertTrue(odd.contains("class=\"look light\""), "what is no choice of ours is not asked");
        String shown = dark.replaceAll("(?s).*href=\"http://localhost:8080(/embed/events[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertTrue(page(shown).contains(title), "the address of the preview works");
    }

    @Test
    void each_address_for_programs_answers() throws Exception {
        var addresses = Pattern.compile("<dd><a href=\"http://localhost:8080([^\"]*)\"")
                .matcher(page("/en/subscribe/developers?kind=rally&area=bronx"))
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertEquals(5, addresses.size(), addresses.toString());
        for (String address : addresses) {
            assertEquals(200, answer(get(URI.create(address))).getStatus(), address);
        }
        assertTrue(page("/es/subscribe/developers").contains("http://localhost:8080/es/calendar/all.ics"));
    }

    @Test
    void every_page_speaks_every_language() throws Exception {
        for (Language reader : Language.READ) {
            for (String part : new String[] {"calendar", "website", "developers"}) {
                String path = "/" + reader.tag() + "/subscribe" + (part.equals("calendar") ? "" : "/" + part);
                String title = texts.in(reader).get("site.subscribe." + part + ".title");
                assertTrue(page(path).contains("<h1>" + title + "</h1>"), path);
            }
        }
    }

    private String page(String path) throws Exception {
        return body(mvc.perform(get(URI.create(path))));
    }
}
