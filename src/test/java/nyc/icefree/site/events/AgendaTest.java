package nyc.icefree.site.events;

import static nyc.icefree.Says.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.When;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme.OneDay;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The list of events and the month: rows, choices, and what is near. */
@AppTest
class AgendaTest extends AppParts {
    private static final Pattern STATE =
            Pattern.compile("(?s)<h4><a[^>]*>([^<]*)</a></h4>" + ".*?<p class=\"state (state-[a-z-]+)\">([^<]*)</p>");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])[^>]*>(.*?)</h\\1>");
    private static final Pattern COUNTED =
            Pattern.compile("<option value=\"([a-z0-9-]+)\"[^>]*>(?:[^<]* \u00b7 )?([^<]*) \\((\\d+)\\)</option>");
    private static final Pattern TOTAL = Pattern.compile("(\\d+) events? fits?\\.");

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
    void the_number_of_a_day_is_not_that_of_its_month() {
        var second = LocalDate.of(2026, 12, 2);
        var expected = Map.of("ko", "12월 |2", "zh-Hant", "12月|2", "bn", "বুধবার, |২", "es", "Miércoles, |2");
        expected.forEach((tag, begins) -> {
            var day = Day.of(texts.in(new Language(tag)), second, List.of());
            assertEquals(begins, day.before() + "|" + day.number());
        });
    }

    @Test
    void names_in_a_row_have_the_comma_of_the_language() {
        var both = List.of(new Language("ur"), new Language("ht"));
        assertEquals("اردو، ہیٹی کی کریول", texts.in(new Language("ur")).within(both));
        assertEquals("乌尔都语、海地克里奥尔语", texts.in(new Language("zh-Hans")).within(both));
    }

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
            var day = Given.inDays(3);
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
                        "Open one", "Spots left",
                        "Few one", "A few spots left",
                        "Full one", "Full, waiting list open",
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
                        .access(AccessFact.STEP_FREE, AccessFact.CHILDCARE, AccessFact.SEATING, AccessFact.PARENT_STAYS)
                        .draft());
        String page = list(team, "");
        for (String said : List.of(
                ">6:30 to 8:00 PM</time>",
                ">Education session</span>",
                "<span>Elmhurst, Queens</span>",
                "<span>English, <span lang=\"es\" dir=\"ltr\">Español</span></span>",
                "<span class=\"row-access\">Childcare, no steps, seats for those who need one</span>")) {
            assertTrue(page.contains(said), said + " is not in " + page);
        }
        String spanish = read("/es/events?organization=" + team.slug());
        assertTrue(spanish.contains(">6:30 a 8:00 p.m.</time>"));
        assertTrue(
                spanish.contains("<span class=\"row-access\">Asientos para quien los necesite, cuidado de niños, "),
                spanish);
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
        var day = Given.inDays(3);
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
        return body(mvc.perform(get(java.net.URI.create(path))));
    }

    @Test
    void hours_by_another_clock_than_the_readers_name_it() throws Exception {
        var team = given.team();
        var draft = given.session("Elsewhere", 3);
        var when = When.of(draft.when().start(), draft.when().end(), ZoneId.of("Europe/Paris"));
        given.published(team, draft.with(when));
        assertTrue(list(team, "").matches("(?s).*class=\"row-time\"><time[^>]*>[^<]*, Paris time</time>.*"));
    }

    @Test
    void a_count_in_the_form_is_what_the_page_of_that_choice_says() throws Exception {
        String page = list("&q=");
        for (String name : new String[] {"language", "kind", "area", "when"}) {
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
        assertTrue(page.contains("Your choices don’t fit together") || page.contains("Each leaves out one"), page);
        String less = list("&language=bn&when=today");
        assertTrue(less.contains("Without <strong>Today</strong>: 1 event</a>"), less);
        assertTrue(less.contains("<h2>Closest events</h2>") && less.contains(">Legal clinic</a></h4>"), less);
        assertSays(less, "href=\"/en/request?languages=bn\">Ask for a session in Bengali</a>", "/en/subscribe?");
        String form = read("/en/request?languages=bn&area=queens");
        assertSays(form, "value=\"bn\" checked", "value=\"queens\" selected");
        String rally = list("&kind=rally&language=bn");
        assertFalse(rally.contains("Ask for a session in"), rally);
        String words = list("&q=nothing-is-called-so-" + team.slug());
        assertTrue(words.contains("Ask for a session for your group"), words);
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

    @Test
    void a_choice_puts_the_nearest_first_with_words_for_how_far_it_is() throws Exception {
        var team = twoPlaces();
        String page = nearest(team, "near=jackson-heights");
        assertSays(page, "<h2>Near Jackson Heights</h2>", "value=\"jackson-heights\" selected");
        assertInOrder(page, "Less than 1 mile away", "Second at home", "More than 6 miles away", "First far away");
        assertTrue(page.contains("Sort by date instead"), page);
        assertInOrder(nearest(team, "near=words"), "First far away", "Second at home");
        String spanish = read("/es/events?near=jackson-heights&organization=" + team.slug(), true);
        assertInOrder(spanish, "Cerca de Jackson Heights", "A menos de 1 milla", "A más de 6 millas");
    }

    @Test
    void a_zip_code_is_a_place_and_can_be_looked_for_as_words() throws Exception {
        var team = twoPlaces();
        String page = nearest(team, "q=11372");
        assertTrue(page.contains("<h2>Near Jackson Heights</h2>"), page);
        assertInOrder(page, "Second at home", "First far away");
        assertSays(page, "Search for “11372” as words instead", "near=words");
        String words = nearest(team, "q=11372&near=words");
        assertFalse(words.contains("Near Jackson Heights"), words);
        assertTrue(words.contains("No event fits all of that"), words);
    }

    @Test
    void a_name_that_events_have_is_searched_and_the_nearest_are_offered() throws Exception {
        var team = twoPlaces();
        String found = nearest(team, "q=Jackson+Heights");
        assertTrue(found.contains("Second at home"), found);
        assertSaysNot(found, "First far away", "<h2>Near");
        assertTrue(found.contains("Show what’s near Jackson Heights, nearest first"), found);
        String missed = nearest(team, "q=jackson+hights");
        assertTrue(missed.contains("<h2>Near Jackson Heights</h2>"), missed);
        assertInOrder(missed, "Second at home", "First far away");
    }

    @Test
    void an_unknown_one_is_overlooked_and_the_page_is_kept_as_the_others_are() throws Exception {
        var team = twoPlaces();
        for (String unknown : new String[] {"near=atlantis", "near=Astoria", "near=words", "near=11372"}) {
            String page = nearest(team, unknown);
            assertFalse(page.contains("<h2>Near"), unknown);
            assertInOrder(page, "First far away", "Second at home");
        }
        var plain = answer(get("/en/events"));
        var near = answer(get("/en/events?near=astoria"));
        assertEquals(plain.getHeader("Cache-Control"), near.getHeader("Cache-Control"));
        assertEquals(0, near.getCookies().length);
        assertFalse(near.getContentAsString().contains("<script"));
    }

    @Test
    void feeds_months_and_json_do_not_know_it() throws Exception {
        var team = twoPlaces();
        String page = nearest(team, "near=astoria");
        for (String elsewhere : new String[] {"/events/month/", "/subscribe", "/events.atom"}) {
            assertTrue(page.contains(elsewhere), elsewhere);
            assertFalse(page.matches("(?s).*" + elsewhere + "[^\"]*near=.*"), elsewhere);
        }
        String json = "/api/events?organization=" + team.slug();
        assertEquals(read(json, false), read(json + "&near=jackson-heights", false));
    }

    private Team twoPlaces() throws Exception {
        var team = given.team();
        given.published(team, at("First far away", 3, "Tottenville", Areas.STATEN_ISLAND));
        given.published(team, at("Second at home", 5, "Jackson Heights", Areas.QUEENS));
        return team;
    }

    private EventDraft at(String title, int inDays, String neighbourhood, Area area) {
        return Drafts.from(given.session(title, inDays))
                .at(new VenueForm(
                        "Hall " + UUID.randomUUID(),
                        "8 Example Avenue",
                        neighbourhood,
                        area,
                        "",
                        null,
                        null,
                        Set.of(),
                        60,
                        "",
                        false))
                .shownTo(AddressVisibility.COMING)
                .draft();
    }

    private String nearest(Team team, String query) throws Exception {
        return read("/en/events?" + query + "&organization=" + team.slug(), true);
    }

    private String read(String path, boolean html) throws Exception {
        var answer = answer(get(java.net.URI.create(path)));
        assertEquals(200, answer.getStatus(), path);
        assertEquals(html, String.valueOf(answer.getContentType()).startsWith("text/html"), path);
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void assertInOrder(String page, String... parts) {
        int at = -1;
        for (String part : parts) {
            int next = page.indexOf(part, at + 1);
            assertTrue(next > at, part + " is not there in its order: " + page);
            at = next;
        }
    }

    /** In the middle of a month, so that there are days before and after. */
    private static LocalDate day() {
        return LocalDate.now(Given.NEW_YORK).plusMonths(2).withDayOfMonth(12);
    }

    @Test
    void a_kind_is_a_word_in_each_language() throws Exception {
        var team = planned();
        String path = Links.month(Language.ENGLISH, YearMonth.from(day())) + "?organization=" + team.slug();
        String page = read(path);
        assertTrue(page.contains("<span class=\"kind kind-clinic\">Clinic</span>"), page);
        assertFalse(page.contains("class=\"past\""), "nothing of it is over");
        assertSays(read(path.replace("/en/", "/es/")), "<span class=\"kind kind-clinic\">Cl\u00ednica legal</span>");
    }

    @Test
    void days_before_today_are_over_in_words_too_and_the_next_busy_day_is_open() {
        var events = events(planned());
        var begun = month(events, day().plusDays(1));
        assertNull(begun.opened(), "nothing is left to come");
        assertTrue(begun.hasNoMore());
        var cell = cell(begun, day());
        assertEquals("past", cell.style());
        assertTrue(cell.full().endsWith(" (over)"), cell.full());
        assertNull(cell(begun, day().plusDays(1)).entries().stream().findFirst().orElse(null));
        assertEquals("free past", cell(begun, day().minusDays(1)).style());
        var sameDay = month(events, day());
        assertEquals(day().toString(), sameDay.opened());
        assertFalse(sameDay.hasNoMore());
        assertEquals("Over", cell(sameDay, day()).entries().getFirst().off());
        assertNull(cell(sameDay, day()).entries().getLast().off());
        var over = month(events, day().plusMonths(1));
        assertTrue(over.over() && over.hasNoMore());
        var empty = month(Map.of(), day());
        assertFalse(empty.hasNoMore());
        assertNull(empty.opened());
    }

    @Test
    void a_month_that_is_over_says_so() throws Exception {
        var team = given.team();
        given.movedToThePast(given.published(team, given.session("Was on", 3)), 40);
        var was = YearMonth.from(LocalDate.now(Given.NEW_YORK).minusDays(40));
        String page = read(Links.month(Language.ENGLISH, was) + "?organization=" + team.slug());
        assertSays(page, "This month is over.", "Was on", "<td class=\"past\">");
    }

    @Test
    void a_crowded_month_stays_light_and_leads_to_the_rest_of_each_day() throws Exception {
        var team = given.team();
        var first = day().plusMonths(12).withDayOfMonth(1);
        for (int n = 0; n < 50; n++) {
            var start = first.plusDays(n % 25).atTime(18, 0);
            given.published(team, given.session("Few " + n, 9).at(start, start.plusHours(2)));
        }
        String path = Links.month(Language.ENGLISH, YearMonth.from(first)) + "?organization=" + team.slug();
        long statements = statements(path);
        String few = read(path);
        assertEquals(50, few.split("<li class=\"kind-", -1).length - 1);
        assertFalse(few.contains("<li class=\"more\""), few);
        // with them the days have a thousand
        for (int n = 0; n < 160; n++) {
            var start = first.plusDays(n / 7).atTime(9, n % 7);
            given.published(team, given.session("Goes on " + n, 9).at(start, start.plusDays(6)));
        }
        assertEquals(statements, statements(path));
        String many = read(path);
        // all tests together make more organizations than there will ever be
        String choice = "(?s)<select id=\"organization\".*?</select>";
        int size = many.replaceFirst(choice, "").getBytes(StandardCharsets.UTF_8).length;
        assertTrue(size < 50_000, "octets: " + size);
        String rest = "/en/events?organization=" + team.slug() + "&amp;from=" + first + "&amp;to=" + first;
        assertSays(many, "<li class=\"more\"><a href=\"" + rest + "\">7 more</a></li>");
        assertSays(read(rest.replace("&amp;", "&")), "9 events fit.");
        assertSays(read(path.replace("/en/", "/es/")), ">7 más</a>");
    }

    private long statements(String path) {
        return CountedStatements.in(() -> {
            try {
                return read(path + "&n=1");
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private Team planned() {
        var team = given.team();
        given.published(
                team,
                Drafts.from(given.session("Morning clinic", 9).at(day().atTime(9, 0), day().atTime(10, 0)))
                        .of(EventKind.CLINIC)
                        .draft());
        given.published(team, given.session("Evening rights", 9).at(day().atTime(18, 0), day().atTime(19, 0)));
        return team;
    }

    private Map<LocalDate, OneDay> events(Team team) {
        var filter = new EventFilter(
                day().withDayOfMonth(1), day().plusDays(10), null, null, null, team.slug(), Set.of(), null);
        return As.nobody(() -> programme.during(filter, 62));
    }

    /** As it looks at noon of that day. */
    private MonthPage.Weeks month(Map<LocalDate, OneDay> events, LocalDate today) {
        Instant noon = today.atTime(12, 0).atZone(Given.NEW_YORK).toInstant();
        var grid = new MonthGrid(texts.in(Language.ENGLISH), YearMonth.from(day()), today, noon);
        return new MonthPage.Weeks(grid.weeks(events, "/en/events"));
    }

    private static MonthPage.Cell cell(MonthPage.Weeks weeks, LocalDate day) {
        return weeks.all().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.date().equals(day.toString()))
                .findFirst()
                .orElseThrow();
    }
}
