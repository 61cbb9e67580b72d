package nyc.icefree.site;

import static nyc.icefree.text.Language.ENGLISH;
import static nyc.icefree.text.Language.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.links.Links;
import nyc.icefree.pages.GivenPages;
import nyc.icefree.pages.HelpEntries;
import nyc.icefree.pages.HelpEntry;
import nyc.icefree.pages.Pages;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Where whoever needs help now finds it, and home in every language. */
@AppTest
class HelpNowPagesTest extends AppParts {
    private static final HelpEntry CALL = HelpEntries.hotline(ENGLISH, "Day & night", "(212) 555-0142");
    private static final HelpEntry READ = HelpEntries.link(ENGLISH, "At the door", "https://rights.example.org/door");
    private static final HelpEntry FIRST = HelpEntries.emergency(SPANISH, "Mantenga la calma <ya>.");
    private static final String ON_SCREEN = "class=\"help-now\"";
    private static final String ONLY_ENGLISH = "Por ahora este texto solo está en: inglés.";

    @Autowired
    Pages help;

    @AfterEach
    void empty() {
        fill();
    }

    @Test
    void while_it_is_empty_no_page_shows_a_box() throws Exception {
        for (String path :
                List.of("/en/", "/es/", "/en/events", "/en/nothing-here", event(EventKind.EDUCATION_SESSION))) {
            assertFalse(wordsOf(path).contains("help-now\""), path);
        }
    }

    @Test
    void it_stands_at_the_top_of_home_on_know_your_rights_and_where_nothing_is_found() throws Exception {
        fill(CALL, READ);
        String home = wordsOf("/en/");
        assertTrue(home.indexOf(ON_SCREEN) < home.indexOf("<h1>"), "before all else");
        assertTrue(home.contains("href=\"tel:2125550142\""));
        assertTrue(home.contains("Day &amp; night"));
        assertTrue(
                home.contains(
                        "<a class=\"read\" href=\"https://rights.example.org/door\" rel=\"noopener nofollow\">At the door</a>"));
        assertTrue(home.indexOf("tel:") < home.indexOf("If ICE comes"), "a number is never folded");
        assertTrue(home.contains("All checked by Example Legal Desk: Friday, November 20, 2026"));
        assertTrue(wordsOf(event(EventKind.EDUCATION_SESSION)).contains(ON_SCREEN));
        assertTrue(wordsOf("/en/nothing-here").contains(ON_SCREEN));
        assertTrue(wordsOf("/en/events/nothing-here").contains("tel:2125550142"));
    }

    @Test
    void the_page_of_a_series_shows_it_as_those_of_its_dates_do() throws Exception {
        fill(CALL);
        var team = given.team();
        var form = given.session("Know your rights", 4);
        var date = As.staff(team.organizer(), () -> {
            var rule = Rule.weekly(Objects.requireNonNull(form.when().start()).getDayOfWeek())
                    .times(3);
            var id = series.plan(team.organization(), form, Repeats.by(rule));
            publishing.publish(id);
            return seriesDesk.dates(id, 0, 1).getFirst().event();
        });
        var link = Pattern.compile("/en/series/[a-z0-9-]+").matcher(wordsOf(address(ENGLISH, date)));
        assertTrue(link.find());
        assertTrue(wordsOf(link.group()).contains(ON_SCREEN));
    }

    @Test
    void it_also_stands_below_the_list_the_month_any_event_and_open_shifts() throws Exception {
        fill(CALL, READ);
        for (String path :
                List.of("/en/events", "/en/events/month/2026-12", event(EventKind.CLINIC), "/en/volunteer")) {
            String page = wordsOf(path);
            assertTrue(page.indexOf(ON_SCREEN) > page.indexOf("<h1"), path);
            assertTrue(page.contains("<summary>If ICE comes"), path);
        }
    }

    @Test
    void beside_a_form_and_on_a_ticket_stands_the_number_and_no_way_to_another_site() throws Exception {
        fill(CALL, READ);
        var event = given.published(given.team(), given.session("With help", 30));
        var token = As.nobody(() -> given.comes(event, Given.party("Rosa", 1))).manage();
        for (String path : List.of(address(ENGLISH, event) + "/reserve", Links.manage(ENGLISH, token))) {
            String page = wordsOf(path);
            assertTrue(page.indexOf(ON_SCREEN) > page.lastIndexOf("</form>"), path);
            assertTrue(page.contains("href=\"tel:2125550142\""), path);
            assertFalse(page.contains("rights.example.org"), path);
        }
    }

    @Test
    void what_is_missing_in_one_language_is_shown_in_the_other_which_is_said() throws Exception {
        fill(CALL, FIRST, READ);
        String spanish = wordsOf("/es/");
        assertTrue(spanish.contains("<span lang=\"en\" dir=\"ltr\">Day &amp; night</span>\n<small>" + ONLY_ENGLISH));
        assertTrue(spanish.contains("<span class=\"lines\">Mantenga la calma &lt;ya&gt;.</span>"));
        assertEquals(2, spanish.split(ONLY_ENGLISH, -1).length - 1, "the number's words and the text to read");
        String english = wordsOf("/en/");
        assertTrue(english.contains("<span class=\"lines\" lang=\"es\" dir=\"ltr\">Mantenga"));
        assertTrue(english.contains("ya&gt;.</span>\n<small>This text is only in Spanish for now."));
        fill(CALL);
        assertTrue(wordsOf("/es/").contains(ONLY_ENGLISH));
        assertFalse(wordsOf("/en/").contains("for now"));
    }

    @Test
    void pages_with_it_are_kept_by_everybody_and_show_a_change_at_once() throws Exception {
        fill(CALL);
        var before = answer("/en/");
        assertEquals("max-age=60, public", before.getHeader("Cache-Control"));
        assertNull(before.getHeader("Set-Cookie"));
        assertFalse(before.getContentAsString().contains("<script"));
        fill(HelpEntries.hotline(ENGLISH, "Another", "311"));
        var after = answer("/en/");
        assertTrue(after.getContentAsString().contains("tel:311"));
        assertFalse(after.getContentAsString().contains("tel:2125550142"));
        assertNotEquals(before.getHeader("ETag"), after.getHeader("ETag"));
        assertTrue(wordsOf("/en/nothing-here").contains("tel:311"));
    }

    @Test
    void feeds_and_data_know_nothing_of_it() throws Exception {
        fill(CALL);
        event(EventKind.EDUCATION_SESSION);
        for (String path : List.of("/calendar/all.ics", "/api/events", "/en/events.atom", "/embed/events?lang=en")) {
            assertFalse(wordsOf(path).contains("555-0142"), path);
        }
    }

    private void fill(HelpEntry... entries) {
        new GivenPages(help, given).help(entries);
    }

    private String event(EventKind kind) {
        return address(
                ENGLISH,
                given.published(
                        given.team(),
                        Drafts.from(given.session("With help", 30)).of(kind).draft()));
    }

    private String address(Language reader, EventId event) {
        return Links.event(
                reader, events.view(event, Audience.PUBLIC).orElseThrow().slug());
    }

    @Test
    void home_is_a_small_page_in_each_language_of_neighbors_and_leads_to_the_others() throws Exception {
        fill(CALL, FIRST, READ);
        String map = wordsOf("/sitemap.xml");
        for (var reader : Language.NEIGHBORS) {
            String path = Links.home(reader);
            String page = wordsOf(path);
            assertTrue(page.contains("<html lang=\"%s\" dir=\"%s\"".formatted(reader.tag(), reader.direction())), page);
            assertTrue(page.getBytes(StandardCharsets.UTF_8).length < 25_000, path);
            assertTrue(map.contains("<loc>http://localhost:8080" + path + "</loc>"), path);
            for (var other : Language.NEIGHBORS) {
                String link = "hreflang=\"" + other.tag() + "\" href=\"http://localhost:8080" + Links.home(other);
                assertTrue(page.contains(link), path + " lacks " + link);
            }
            boolean read = Language.READ.contains(reader);
            assertNotEquals(read, page.contains(texts.in(reader).get("site.footer.unread")), path);
        }
        assertTrue(wordsOf("/en/").contains("<a href=\"/ur/\" lang=\"ur\" dir=\"rtl\" hreflang=\"ur\">اردو</a>"));
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return answer(get(path));
    }

    private String wordsOf(String path) throws Exception {
        return answer(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
