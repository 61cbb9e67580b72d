package nyc.icefree.site.campaign;

import static nyc.icefree.text.Language.ENGLISH;
import static nyc.icefree.text.Language.SPANISH;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Refusals;
import nyc.icefree.links.Links;
import nyc.icefree.links.PageLinks;
import nyc.icefree.pages.Check;
import nyc.icefree.pages.GivenPages;
import nyc.icefree.pages.HelpEntries;
import nyc.icefree.pages.HelpEntry;
import nyc.icefree.pages.Page;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.PagePart;
import nyc.icefree.pages.PageRefused;
import nyc.icefree.pages.Pages;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the campaign writes, as everybody reads it. */
@AppTest
class CampaignPagesTest extends AppParts {
    @Autowired
    Pages pages;

    private GivenPages from;

    @BeforeEach
    void pages() {
        from = new GivenPages(pages, given);
    }

    @AfterEach
    void none_is_left() {
        from.deleteAll();
        help();
    }

    @Test
    void a_translation_older_than_english_says_so_with_english_one_tap_away() throws Exception {
        String name = from.of(PageKind.FREE, "First **words** <script>x</script>");
        String english = PageLinks.free(ENGLISH, name);
        String spanish = PageLinks.free(SPANISH, name);
        var answer = answer(get(english));
        assertEquals("max-age=60, public", answer.getHeader("Cache-Control"));
        assertNull(answer.getHeader("Set-Cookie"));
        assertSays(page(english), "First <strong>words</strong>");
        assertSaysNot(page(english), "<script");
        assertSays(page(spanish), "solo está en: inglés", "lang=\"en\" dir=\"ltr\"><p>First");
        from.write(name, SPANISH, "Primeras");
        assertSays(page(spanish), "<p>Primeras</p>");
        assertSaysNot(page(spanish), "El texto en inglés es más nuevo", "solo está en: inglés");
        from.write(name, ENGLISH, "Second");
        assertSays(page(spanish), "<a href=\"" + english + "\" hreflang=\"en\">El texto en inglés es más nuevo");
        assertSays(page("/en/about"), "href=\"" + english + "\"");
    }

    @Test
    void a_demand_says_what_is_true_today_once_the_campaign_wrote_it() throws Exception {
        String page = page(Links.demand(ENGLISH, 1));
        assertSays(page, "What you can do next", "href=\"/en/events\"");
        assertSaysNot(page, "What is true today");
        String name = pages.now().of(PageKind.DEMAND).getFirst().name();
        from.write(name, ENGLISH, PagePart.TODAY, "It says so [in the law, 2014](https://law.example.org/a).");
        try {
            assertSays(page(Links.demand(ENGLISH, 1)), "What is true today", "href=\"https://law.example.org/a\"");
        } finally {
            from.write(name, ENGLISH, PagePart.TODAY, "");
            from.write(name, SPANISH, PagePart.TODAY, "");
        }
    }

    @Test
    void a_demand_shows_the_events_that_contain_its_words() throws Exception {
        String word = "Schoolhouse" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        given.published(given.team(), given.session("Keep agents out of the " + word, 40));
        given.published(given.team(), given.session("Sooner, about another thing", 1));
        String name = pages.now().of(PageKind.DEMAND).getFirst().name();
        String path = Links.demand(ENGLISH, 1);
        As.administrator(given.person(), () -> pages.findEventsBy(name, " agents  " + word));
        try {
            assertSays(page(path), word);
            assertSaysNot(page(path), "Sooner, about another thing");
        } finally {
            As.administrator(given.person(), () -> pages.findEventsBy(name, ""));
        }
        var longer = "a".repeat(Page.EVENT_WORDS_MAX + 1);
        Refusals.because(
                PageRefused.TEXT_TOO_LONG,
                () -> As.administrator(given.person(), () -> pages.findEventsBy(name, longer)));
    }

    @Test
    void the_press_finds_whom_to_ask_and_what_to_copy() throws Exception {
        assertSays(page("/en/about"), "href=\"/en/press\"");
        assertSays(page("/es/press"), "Para la prensa", "Lo que exigimos");
        from.write("press", ENGLISH, PagePart.SHORT, "We **stay**.");
        from.write("press", ENGLISH, PagePart.CONTACT, "Ask <press@press.example> <script>x</script>");
        from.write("press", ENGLISH, PagePart.PHOTOGRAPHS, "Ask first.");
        from.write("about", ENGLISH, PagePart.RUN_BY, "Seven of us");
        try {
            assertSays(page("/en/press"), "We <strong>stay</strong>.", "mailto:press", "Ask first.");
            assertSaysNot(page("/en/press"), "<script");
            assertSays(page("/es/press"), "solo está en: inglés", "<div lang=\"en\" dir=\"ltr\"><p>Ask first.</p>");
            assertSays(page("/en/about"), "Who runs this site", "Seven of us");
            assertSays(page("/es/about"), "Quién maneja este sitio", "<div lang=\"en\" dir=\"ltr\"><p>Seven of us</p>");
        } finally {
            for (var part : new PagePart[] {PagePart.SHORT, PagePart.CONTACT, PagePart.PHOTOGRAPHS}) {
                from.write("press", ENGLISH, part, "");
            }
            from.write("about", ENGLISH, PagePart.RUN_BY, "");
            from.write("about", SPANISH, PagePart.RUN_BY, "");
        }
    }

    @Test
    void an_unchecked_card_is_in_no_language_but_those_in_which_it_was_checked() throws Exception {
        help(HelpEntries.hotline(ENGLISH, "Hotline", "212-555-0142"));
        String name = from.of(PageKind.RIGHTS_CARD, "Say nothing.");
        from.write(name, SPANISH, "No diga nada.");
        for (Language reader : Language.NEIGHBORS) {
            assertEquals(404, answer(get(PageLinks.card(reader, name))).getStatus());
            assertEquals(404, answer(get(PageLinks.cardSheet(reader, name))).getStatus());
            assertSaysNot(page(PageLinks.rights(reader)), PageLinks.card(reader, name));
        }
        from.check(name, ENGLISH, from.good());
        assertSays(
                page(PageLinks.card(ENGLISH, name)),
                "Say nothing.",
                "Checked by Ann Example, Example Legal Desk",
                "Good until",
                "class=\"qr\"");
        assertSays(page(PageLinks.rights(SPANISH)), PageLinks.card(SPANISH, name));
        String spanish = page(PageLinks.card(SPANISH, name));
        assertSays(
                spanish,
                "Nadie lo ha revisado todavía en su idioma.",
                "Atienden en: inglés",
                "tel:2125550142",
                "<article lang=\"en\" dir=\"ltr\">",
                "Say nothing.");
        assertSaysNot(spanish, "No diga nada.", "/sheet");
        assertEquals(404, answer(get(PageLinks.cardSheet(SPANISH, name))).getStatus());
        from.check(name, SPANISH, from.good());
        assertSays(page(PageLinks.card(SPANISH, name)), "No diga nada.", PageLinks.cardSheet(SPANISH, name));
        String sheet = page(PageLinks.cardSheet(SPANISH, name));
        assertEquals(8, sheet.split("<article").length - 1);
        assertSays(sheet, "No diga nada.", "212-555-0142", "Ann Example, Example Legal Desk");
        assertEquals(
                2, page(PageLinks.cardSheet(SPANISH, name) + "?print=large").split("<article").length - 1);
    }

    @Test
    void what_is_kept_is_told_in_english_and_spanish_with_whom_to_call_where_nobody_checked_it() throws Exception {
        help(HelpEntries.hotline(ENGLISH, "Hotline", "212-555-0142"));
        assertSays(page("/ar/privacy"), "tel:2125550142", "<section class=\"help-now\"", "hreflang=\"es\">Español");
        String hotline = pages.now().of(PageKind.HOTLINE).getFirst().name();
        from.write(hotline, ENGLISH, PagePart.SPEAKS, "English, \u0627\u0644\u0639\u0631\u0628\u064a\u0629");
        from.check(hotline, ENGLISH, new Check("Desk", "", pages.today(), null));
        await().untilAsserted(() -> assertSays(
                anew("/ar/privacy"),
                "\u2068English\u2069\u060c \u2068\u0627\u0644\u0639\u0631\u0628\u064a\u0629\u2069</small>"));
        assertSaysNot(anew("/en/privacy"), "tel:2125550142");
    }

    @Test
    void past_its_last_day_a_card_shows_the_hotline_and_refuses_to_print() throws Exception {
        help(HelpEntries.hotline(ENGLISH, "Hotline", "212-555-0142"));
        String name = from.card("Say nothing.");
        jdbc.sql("update page_words set good_until = ? where page = ? and good_until is not null")
                .params(pages.today(), name)
                .update();
        await().untilAsserted(() -> assertSays(anew(PageLinks.cardSheet(ENGLISH, name)), "Say nothing."));
        jdbc.sql("update page_words set good_until = ? where page = ? and good_until is not null")
                .params(pages.today().minusDays(1), name)
                .update();
        for (String path : List.of(PageLinks.card(ENGLISH, name), PageLinks.cardSheet(ENGLISH, name))) {
            await().untilAsserted(() -> {
                String page = anew(path);
                assertSays(page, "Call before you rely on it.", "tel:2125550142");
                assertSaysNot(page, "Say nothing.", "Print cards", "<article", "class=\"qr\"");
            });
        }
    }

    /** Under an address of its own, so that no kept page fits. */
    private String anew(String path) throws Exception {
        return page(path + "?n=" + UUID.randomUUID());
    }

    private void help(HelpEntry... lines) {
        from.help(lines);
    }

    private String page(String path) throws Exception {
        var answer = answer(get(path));
        assertEquals(200, answer.getStatus(), path);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
