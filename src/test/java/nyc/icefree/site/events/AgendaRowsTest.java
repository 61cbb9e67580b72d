package nyc.icefree.site.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

/** What a row of the list says, under which headings, and how its states are told apart. */
@AppTest
class AgendaRowsTest {
    private static final Pattern STATE =
            Pattern.compile("(?s)<h4><a[^>]*>([^<]*)</a></h4>" + ".*?<p class=\"state (state-[a-z-]+)\">([^<]*)</p>");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])[^>]*>(.*?)</h\\1>");

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Texts texts;

    @Test
    void months_days_and_events_are_headings_one_below_the_other() throws Exception {
        var team = given.team();
        var draft = given.session("Outlined", 3);
        given.published(team, draft);
        given.published(
                team, Drafts.from(draft).titled("Later outlined").later(45).draft());
        var outline = headings(list(team, ""));
        for (Language reader : Language.READ) {
            var words = texts.in(reader);
            var day = LocalDate.now(Given.NEW_YORK).plusDays(3);
            var found = headings(read("/" + reader.tag() + "/events?organization=" + team.slug()));
            int month = found.indexOf("2 " + words.begin(words.month(YearMonth.from(day))));
            assertTrue(month >= 0, found.toString());
            assertEquals("3 " + words.begin(words.day(day)), found.get(month + 1));
            assertEquals("4 Outlined", found.get(month + 2));
        }
        int depth = 0;
        for (String heading : outline) {
            int level = heading.charAt(0) - '0';
            assertTrue(level <= depth + 1, "a level is left out before " + heading + " of " + outline);
            depth = level;
        }
        var near = headings(list(team, "near=elmhurst"));
        assertTrue(
                near.containsAll(List.of("2 Near Elmhurst", "3 Less than 1 mile away", "4 Outlined")), near::toString);
    }

    @Test
    void each_state_has_a_word_and_a_look_of_its_own() throws Exception {
        var team = given.team();
        given.published(team, given.session("Open one", 3));
        take(given.published(team, given.session("Few one", 3)), 10, 7);
        take(given.published(team, given.session("Full one", 3)), 10, 10);
        given.published(team, given.session("Walk-in one", 3).with(RsvpTerms.of(false, 20)));
        var cancelled = given.published(team, given.session("Cancelled one", 3));
        var postponed = given.published(team, given.session("Postponed one", 3));
        As.staff(team.organizer(), () -> planning.cancel(cancelled, "The boiler broke."));
        As.staff(team.organizer(), () -> planning.postpone(postponed, "The hall is cold."));
        var english = states(list(team, ""));
        assertEquals(
                Map.of(
                        "Open one", "Places left",
                        "Few one", "A few places left",
                        "Full one", "Full (waiting list)",
                        "Walk-in one", "Just come",
                        "Cancelled one", "Cancelled",
                        "Postponed one", "Postponed"),
                words(english));
        var spanish = states(read("/es/events?organization=" + team.slug()));
        assertEquals(6, new HashSet<>(words(spanish).values()).size());
        String css =
                new ClassPathResource("META-INF/resources/css/lists.css").getContentAsString(StandardCharsets.UTF_8);
        var looks = new HashSet<String>();
        english.values().forEach(state -> {
            var rule = Pattern.compile("\\." + state[0] + " \\{([^}]*)}").matcher(css);
            assertTrue(rule.find(), state[0]);
            looks.add(rule.group(1));
        });
        assertEquals(6, looks.size(), looks::toString);
    }

    @Test
    void a_row_says_when_what_where_with_whom_in_which_languages_and_how_one_gets_in() throws Exception {
        var team = given.team();
        given.published(
                team,
                Drafts.from(given.session("Said in a row", 3))
                        .access(nyc.icefree.venues.AccessFact.STEP_FREE, nyc.icefree.venues.AccessFact.CHILDCARE)
                        .draft());
        String page = list(team, "");
        for (String said : List.of(
                ">6:30 to 8:00 PM</time>",
                ">Education session</span>",
                "<span>Elmhurst, Queens</span>",
                "<span>English, <span lang=\"es\" dir=\"ltr\">Español</span></span>",
                "<span>No steps, Childcare</span>")) {
            assertTrue(page.contains(said), said + " is not in " + page);
        }
        assertTrue(read("/es/events?organization=" + team.slug()).contains(">6:30 a 8:00 p.m.</time>"));
        var online = given.team();
        given.published(
                online,
                Drafts.from(given.session("At home", 3))
                        .online(Attendance.ONLINE, "https://meet.example.org/a")
                        .draft());
        assertTrue(list(online, "").contains("<span>Online</span>"));
        assertFalse(list(online, "").contains("meet.example.org"));
    }

    @Test
    void what_is_near_says_its_day_in_short_and_without_the_year() throws Exception {
        var team = given.team();
        given.published(team, given.session("Soon and near", 3));
        var day = LocalDate.now(Given.NEW_YORK).plusDays(3);
        String rows = list(team, "near=elmhurst").replaceFirst("(?s).*<ul class=\"event-rows\">", "");
        rows = rows.substring(0, rows.indexOf("</ul>"));
        assertTrue(rows.contains(">" + texts.in(Language.ENGLISH).dayInShort(day) + ", 6:30 PM</time>"), rows);
        assertFalse(rows.replaceAll("<[^>]*>", "").contains(String.valueOf(day.getYear())), rows);
    }

    private void take(EventId event, int first, int second) {
        for (int people : new int[] {first, second}) {
            As.nobody(() -> given.comes(event, Given.party("Rosa", people)));
        }
    }

    private static Map<String, String[]> states(String page) {
        var found = new HashMap<String, String[]>();
        STATE.matcher(page).results().forEach(m -> found.put(m.group(1), new String[] {m.group(2), m.group(3)}));
        return found;
    }

    private static Map<String, String> words(Map<String, String[]> states) {
        var words = new HashMap<String, String>();
        states.forEach((title, state) -> words.put(title, state[1]));
        return words;
    }

    /** Each with its level before it. */
    private static List<String> headings(String page) {
        var found = new ArrayList<String>();
        HEADING.matcher(page)
                .results()
                .forEach(m -> found.add(m.group(1) + " " + m.group(2).replaceAll("<[^>]*>", "")));
        return found;
    }

    private String list(Team team, String query) throws Exception {
        return read("/en/events?" + query + (query.isEmpty() ? "" : "&") + "organization=" + team.slug());
    }

    private String read(String path) throws Exception {
        return mvc.perform(get(java.net.URI.create(path)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
