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
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.entrypages.EntryLanguage;
import nyc.icefree.entrypages.EntryPages;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.links.Links;
import nyc.icefree.pages.GivenPages;
import nyc.icefree.pages.HelpEntries;
import nyc.icefree.pages.HelpEntry;
import nyc.icefree.pages.Pages;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Where whoever needs help now finds it, and the pages in further languages. */
@AppTest
class HelpNowPagesTest extends AppParts {
    private static final HelpEntry CALL = HelpEntries.hotline(ENGLISH, "Day & night", "(212) 555-0142");
    private static final HelpEntry READ = HelpEntries.link(ENGLISH, "At the door", "https://rights.example.org/door");
    private static final HelpEntry FIRST = HelpEntries.emergency(SPANISH, "Mantenga la calma <ya>.");
    private static final String ON_SCREEN = "class=\"help-now\"";
    private static final Language BENGALI = new Language("bn");

    @Autowired
    Pages help;

    @Autowired
    EntryPages pages;

    @AfterEach
    void empty() {
        fill();
    }

    @BeforeEach
    void all_but_one_are_on() {
        each(entry -> pages.show(entry, !entry.language().tag().equals("fr")));
    }

    @AfterEach
    void off() {
        each(entry -> {
            pages.show(entry, false);
            pages.markUnread(entry);
        });
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
    void what_is_missing_in_one_language_is_shown_in_the_other_which_is_said() throws Exception {
        fill(CALL, FIRST, READ);
        String spanish = wordsOf("/es/");
        assertTrue(spanish.contains("<span lang=\"en\" dir=\"ltr\">Day &amp; night</span>"));
        assertTrue(spanish.contains("<span class=\"lines\">Mantenga la calma &lt;ya&gt;.</span>"));
        assertTrue(spanish.contains("Por ahora, solo en inglés."), "the number");
        assertTrue(spanish.contains("Por ahora, una parte está solo en inglés."));
        String english = wordsOf("/en/");
        assertTrue(english.contains("<span class=\"lines\" lang=\"es\" dir=\"ltr\">Mantenga"));
        assertTrue(english.contains("Some of this is only in Spanish for now."));
        fill(CALL);
        assertTrue(wordsOf("/es/").contains("Por ahora, solo en inglés."));
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

    private void each(java.util.function.Consumer<EntryLanguage> act) {
        As.administrator(given.person(), () -> EntryLanguage.ALL.forEach(act));
    }

    @Test
    void each_is_a_page_in_its_language_that_anybody_may_keep() throws Exception {
        for (var entry : EntryLanguage.ALL) {
            if (entry.language().tag().equals("fr")) {
                continue;
            }
            String tag = entry.language().tag();
            var answer = answer("/" + tag + "/");
            String page = answer.getContentAsString(StandardCharsets.UTF_8);
            assertEquals(200, answer.getStatus(), tag);
            assertEquals("max-age=60, public", answer.getHeader("Cache-Control"));
            assertEquals(List.of(), answer.getHeaders("Set-Cookie"));
            assertSays(
                    page,
                    "<html lang=\"" + tag + "\" dir=\"" + entry.language().direction() + "\">",
                    "<title>" + entry.ownName() + " | ",
                    "rel=\"canonical\" href=\"http://localhost:8080/" + tag + "/\"");
            assertTrue(page.length() < 25_000, () -> tag + ": " + page.length());
            assertFalse(page.contains("<script") || page.contains(" style=") || page.contains("{"), page);
            for (String other : List.of("en", "es", "bn", "zh-Hant")) {
                assertSays(page, "hreflang=\"" + other + "\" href=\"http://localhost:8080/" + other + "/\"");
            }
            assertFalse(page.contains("/fr/"), page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/", "/fr", "/de/", "/zh/", "/zh-hans/", "/bn/events", "/bn/about"})
    void what_is_off_or_none_is_not_there(String path) throws Exception {
        assertEquals(404, answer(path).getStatus(), path);
    }

    @Test
    void an_address_without_its_end_leads_there() throws Exception {
        var answer = answer("/zh-Hant");
        assertEquals(308, answer.getStatus());
        assertEquals("/zh-Hant/", answer.getHeader("Location"));
    }

    @Test
    void home_and_the_sitemap_lead_to_each_that_is_on() throws Exception {
        String home = wordsOf("/en/");
        assertTrue(home.contains("<a href=\"/ur/\" lang=\"ur\" dir=\"rtl\" hreflang=\"ur\">اردو</a>"), home);
        assertTrue(home.contains("<link rel=\"alternate\" hreflang=\"bn\" href=\"http://localhost:8080/bn/\">"), home);
        assertTrue(home.contains("hreflang=\"en\" aria-current=\"page\">English</a>"), home);
        assertFalse(home.contains("\"/fr/\""), home);
        String map = wordsOf("/sitemap.xml");
        assertTrue(map.contains("<loc>http://localhost:8080/zh-Hans/</loc>"), map);
        assertFalse(map.contains("/fr/"), map);
        each(entry -> pages.show(entry, false));
        assertFalse(wordsOf("/en/").contains("class=\"tongues\""));
        assertFalse(wordsOf("/sitemap.xml").contains("/bn/"));
    }

    @Test
    void events_stand_there_in_their_own_words_and_the_pages_digits() throws Exception {
        String own = "অধিকার " + UUID.randomUUID();
        String foreign = "Rights < " + UUID.randomUUID();
        var team = given.team();
        var draft = Drafts.from(given.session(foreign, 3)).spoken(BENGALI).draft();
        given.published(team, draft);
        given.published(
                team,
                Drafts.from(draft)
                        .words(List.of(new EventWords(BENGALI, own, "আসুন।", "", true)))
                        .draft());
        given.published(team, given.session("Not for them " + own, 3));
        String page = wordsOf("/bn/");
        assertTrue(page.contains("<span lang=\"bn\" dir=\"ltr\">" + own + "</span>"), page);
        assertTrue(page.contains("<span lang=\"en\" dir=\"ltr\">" + foreign.replace("<", "&lt;")), page);
        assertTrue(page.contains("সন্ধ্যা ৬:৩০ – রাত্রি ৮:০০"), page);
        assertTrue(page.contains("<span lang=\"en\" dir=\"ltr\">Elmhurst Reading Room, Elmhurst, Queens</span>"), page);
        assertFalse(page.contains("Not for them"), page);
        assertTrue(page.contains("href=\"/en/events?language=bn\""), page);
    }

    @Test
    void what_is_interpreted_says_so_and_chinese_says_which() throws Exception {
        String title = "Rights " + UUID.randomUUID();
        var session = given.session(title, 3);
        given.published(given.team(), session.with(session.accessibility().interpreted(List.of(new Language("yue")))));
        for (String tag : List.of("zh-Hans", "zh-Hant")) {
            String page = wordsOf("/" + tag + "/");
            String row = page.substring(page.indexOf(title));
            row = row.substring(0, row.indexOf("</li>"));
            assertSays(row, "<span lang=\"yue-Hant\" dir=\"ltr\">廣東話</span>", "中文口");
            assertTrue(page.contains("/en/events?language=zh\"") && page.contains("/en/events?language=yue\""), page);
        }
    }

    @Test
    void without_an_event_it_says_how_to_ask_for_one() throws Exception {
        String page = wordsOf("/pl/");
        assertSays(page, "Teraz nie ma wydarzeń po polsku.", "<a class=\"button\" href=\"/en/request\">");
    }

    @Test
    void a_hidden_address_stays_hidden() throws Exception {
        String title = "Rights " + UUID.randomUUID();
        given.published(
                given.team(),
                Drafts.from(given.session(title, 3))
                        .spoken(new Language("ko"))
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        String page = wordsOf("/ko/");
        assertTrue(page.contains(title), page);
        assertFalse(page.contains("Reading Room") || page.contains("8601"), page);
    }

    @Test
    void it_says_in_two_languages_that_nobody_has_read_it_until_somebody_has() throws Exception {
        String unread = "No native speaker has read this page yet. It may have mistakes.";
        String page = wordsOf("/ht/");
        assertSays(page, "<p lang=\"en\" dir=\"ltr\">" + unread, "poko li paj sa a");
        var creole = EntryLanguage.of("ht").orElseThrow();
        As.administrator(given.person(), () -> pages.markRead(creole));
        page = wordsOf("/ht/");
        assertFalse(page.contains(unread) || page.contains("poko li paj sa a"), page);
        assertTrue(page.contains("te li paj sa a: "), page);
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return answer(get(path));
    }

    private String wordsOf(String path) throws Exception {
        return answer(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
