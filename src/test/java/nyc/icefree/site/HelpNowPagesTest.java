package nyc.icefree.site;

import static nyc.icefree.text.Language.ENGLISH;
import static nyc.icefree.text.Language.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.helpnow.HelpBlock;
import nyc.icefree.helpnow.HelpEntries;
import nyc.icefree.helpnow.HelpEntry;
import nyc.icefree.helpnow.HelpNow;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.text.Language;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Where whoever needs help now finds it, and where it is not. */
@AppTest
class HelpNowPagesTest {
    private static final HelpEntry CALL = HelpEntries.hotline(ENGLISH, "Day & night", "(212) 555-0142");
    private static final HelpEntry READ = HelpEntries.link(ENGLISH, "At the door", "https://rights.example.org/door");
    private static final HelpEntry FIRST = HelpEntries.emergency(SPANISH, "Mantenga la calma <ya>.");
    private static final String ON_SCREEN = "class=\"help-now\"";
    private static final String ON_PAPER = "class=\"help-now on-paper\"";

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    HelpNow help;

    @Autowired
    Events events;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    SeriesDesk desk;

    @AfterEach
    void empty() {
        fill();
    }

    @Test
    void while_it_is_empty_no_page_shows_a_box() throws Exception {
        for (String path :
                List.of("/en/", "/es/", "/en/events", "/en/nothing-here", event(EventKind.EDUCATION_SESSION))) {
            assertFalse(text(path).contains("help-now\""), path);
        }
    }

    @Test
    void it_stands_at_the_top_of_home_on_know_your_rights_and_where_nothing_is_found() throws Exception {
        fill(CALL, READ);
        String home = text("/en/");
        assertTrue(home.indexOf(ON_SCREEN) < home.indexOf("<h1>"), "before all else");
        assertTrue(home.contains("href=\"tel:2125550142\""));
        assertTrue(home.contains("Day &amp; night"));
        assertTrue(
                home.contains(
                        "<a class=\"read\" href=\"https://rights.example.org/door\" rel=\"noopener nofollow\">At the door</a>"));
        assertTrue(
                home.indexOf("tel:") < home.indexOf("In an emergency, and what to read"), "a number is never folded");
        assertTrue(home.contains("All checked by Example Legal Desk: Friday, November 20, 2026"));
        assertTrue(text(event(EventKind.EDUCATION_SESSION)).contains(ON_SCREEN));
        assertTrue(text("/en/nothing-here").contains(ON_SCREEN));
        assertTrue(text("/en/events/nothing-here").contains("tel:2125550142"));
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
            return desk.dates(id, 0, 1).getFirst().event();
        });
        var link = Pattern.compile("/en/series/[a-z0-9-]+").matcher(text(address(ENGLISH, date)));
        assertTrue(link.find());
        assertTrue(text(link.group()).contains(ON_SCREEN));
    }

    @Test
    void on_paper_it_also_stands_on_the_list_the_month_and_any_event() throws Exception {
        fill(CALL);
        for (String path : List.of("/en/events", "/en/events/month/2026-12", event(EventKind.RALLY))) {
            String page = text(path);
            assertTrue(page.contains(ON_PAPER), path);
            assertFalse(page.contains(ON_SCREEN), path);
        }
    }

    @Test
    void what_is_missing_in_one_language_is_shown_in_the_other_which_is_said() throws Exception {
        fill(CALL, FIRST, READ);
        String spanish = text("/es/");
        assertTrue(spanish.contains("<span lang=\"en\" dir=\"ltr\">Day &amp; night</span>"));
        assertTrue(spanish.contains("<span class=\"lines\">Mantenga la calma &lt;ya&gt;.</span>"));
        assertTrue(spanish.contains("Por ahora solo en inglés."), "the number");
        assertTrue(spanish.contains("Una parte está por ahora solo en inglés."));
        String english = text("/en/");
        assertTrue(english.contains("<span class=\"lines\" lang=\"es\" dir=\"ltr\">Mantenga"));
        assertTrue(english.contains("Some of this is only in Spanish so far."));
        fill(CALL);
        assertTrue(text("/es/").contains("Por ahora solo en inglés."));
        assertFalse(text("/en/").contains("so far"));
    }

    @Test
    void pages_with_it_are_kept_by_everybody_and_show_a_change_at_once() throws Exception {
        fill(CALL);
        var before = page("/en/");
        assertEquals("max-age=60, public", before.getHeader("Cache-Control"));
        assertNull(before.getHeader("Set-Cookie"));
        assertFalse(before.getContentAsString().contains("<script"));
        fill(HelpEntries.hotline(ENGLISH, "Another", "311"));
        var after = page("/en/");
        assertTrue(after.getContentAsString().contains("tel:311"));
        assertFalse(after.getContentAsString().contains("tel:2125550142"));
        assertNotEquals(before.getHeader("ETag"), after.getHeader("ETag"));
        assertTrue(text("/en/nothing-here").contains("tel:311"));
    }

    @Test
    void feeds_and_data_know_nothing_of_it() throws Exception {
        fill(CALL);
        event(EventKind.EDUCATION_SESSION);
        for (String path : List.of("/calendar/all.ics", "/api/events", "/en/events.atom", "/embed/events?lang=en")) {
            assertFalse(text(path).contains("555-0142"), path);
        }
    }

    private void fill(HelpEntry... entries) {
        As.administrator(
                given.person(), () -> help.change(new HelpBlock(help.now().version(), List.of(entries))));
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

    private String text(String path) throws Exception {
        return page(path).getContentAsString();
    }

    private MockHttpServletResponse page(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }
}
