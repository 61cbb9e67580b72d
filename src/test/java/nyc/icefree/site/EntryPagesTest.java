package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.entrypages.EntryLanguage;
import nyc.icefree.entrypages.EntryPages;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of the ten languages as anyone gets them. */
@AppTest
class EntryPagesTest {
    private static final Language BENGALI = new Language("bn");

    @Autowired
    MockMvc mvc;

    @Autowired
    EntryPages pages;

    @Autowired
    Given given;

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
            assertTrue(
                    page.contains("<html lang=\"" + tag + "\" dir=\""
                            + entry.language().direction() + "\">"),
                    page);
            assertTrue(page.contains("<title>" + entry.ownName() + " | "), page);
            assertTrue(page.contains("rel=\"canonical\" href=\"http://localhost:8080/" + tag + "/\""), page);
            assertTrue(page.length() < 25_000, () -> tag + ": " + page.length());
            assertFalse(page.contains("<script") || page.contains(" style=") || page.contains("{"), page);
            for (String other : List.of("en", "es", "bn", "zh-Hant")) {
                assertTrue(
                        page.contains("hreflang=\"" + other + "\" href=\"http://localhost:8080/" + other + "/\""),
                        page);
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
        String home = text("/en/");
        assertTrue(home.contains("<a href=\"/ur/\" lang=\"ur\" dir=\"rtl\" hreflang=\"ur\">اردو</a>"), home);
        assertTrue(home.contains("<link rel=\"alternate\" hreflang=\"bn\" href=\"http://localhost:8080/bn/\">"), home);
        assertTrue(home.contains("hreflang=\"en\" aria-current=\"page\">English</a>"), home);
        assertFalse(home.contains("\"/fr/\""), home);
        String map = text("/sitemap.xml");
        assertTrue(map.contains("<loc>http://localhost:8080/zh-Hans/</loc>"), map);
        assertFalse(map.contains("/fr/"), map);
        each(entry -> pages.show(entry, false));
        assertFalse(text("/en/").contains("class=\"tongues\""));
        assertFalse(text("/sitemap.xml").contains("/bn/"));
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
        String page = text("/bn/");
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
            String page = text("/" + tag + "/");
            String row = page.substring(page.indexOf(title));
            row = row.substring(0, row.indexOf("</li>"));
            assertTrue(row.contains("<span lang=\"yue-Hant\" dir=\"ltr\">廣東話</span>"), row);
            assertTrue(row.contains("中文口"), row);
            assertTrue(page.contains("/en/events?language=zh\"") && page.contains("/en/events?language=yue\""), page);
        }
    }

    @Test
    void without_an_event_it_says_how_to_ask_for_one() throws Exception {
        String page = text("/pl/");
        assertTrue(page.contains("Teraz nie ma wydarzeń po polsku."), page);
        assertTrue(page.contains("<a class=\"button\" href=\"/en/request\">"), page);
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
        String page = text("/ko/");
        assertTrue(page.contains(title), page);
        assertFalse(page.contains("Reading Room") || page.contains("8601"), page);
    }

    @Test
    void it_says_in_two_languages_that_nobody_has_read_it_until_somebody_has() throws Exception {
        String unread = "No native speaker has read this page yet. It may have mistakes.";
        String page = text("/ht/");
        assertTrue(page.contains("<p lang=\"en\" dir=\"ltr\">" + unread), page);
        assertTrue(page.contains("poko li paj sa a"), page);
        var creole = EntryLanguage.of("ht").orElseThrow();
        As.administrator(given.person(), () -> pages.markRead(creole));
        page = text("/ht/");
        assertFalse(page.contains(unread) || page.contains("poko li paj sa a"), page);
        assertTrue(page.contains("te li paj sa a: "), page);
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }

    private String text(String path) throws Exception {
        return answer(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
