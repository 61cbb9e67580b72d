package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What stands on a page in another language than the page's says in which, and how it is read. */
@AppTest
class ForeignWordsTest {
    private static final Language ARABIC = new Language("ar");

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    Events events;

    @Test
    void an_events_words_its_languages_and_the_way_to_its_place() throws Exception {
        String title = "حقوقك " + UUID.randomUUID();
        var team = given.team();
        var id = given.published(
                team,
                Drafts.from(given.session(title, 4))
                        .words(List.of(new EventWords(ARABIC, title, "تعالوا.", "أحضروا قلماً.", true)))
                        .spoken(ARABIC, Language.ENGLISH)
                        .draft());
        String slug = events.view(id, Audience.PUBLIC).orElseThrow().slug();
        String page = page("/es/events/" + slug);
        has(page, "<h1 lang=\"ar\" dir=\"rtl\">" + title);
        has(page, "<div lang=\"ar\" dir=\"rtl\"><p>تعالوا.</p>");
        has(
                page,
                "<span lang=\"en\" dir=\"ltr\">English</span> · inglés, <span lang=\"ar\" dir=\"rtl\">العربية</span> · árabe");
        has(page, "solo está en: <span lang=\"ar\" dir=\"rtl\">العربية</span> · árabe.");
        has(page, "<bdi lang=\"en\">Two blocks from the train</bdi>");
        String english = page("/en/events/" + slug);
        has(english, "<bdi>Two blocks from the train</bdi>");
        has(page("/en/events?organization=" + team.slug()), "lang=\"ar\" dir=\"rtl\">" + title);
        has(
                page("/en/events?language=ar&organization=" + team.slug()),
                "<span lang=\"ar\" dir=\"rtl\">العربية</span> · Arabic");
    }

    @Test
    void what_to_bring_is_shown_in_another_language_where_it_stands_in_that_alone() throws Exception {
        var arabic = new EventWords(ARABIC, "حقوقك", "تعالوا.", "أحضروا قلماً.", true);
        var english = new EventWords(Language.ENGLISH, "Your rights", "Come.", "", false);
        var id = given.published(
                given.team(),
                Drafts.from(given.session("Your rights", 4))
                        .words(List.of(arabic, english))
                        .draft());
        String bring = "<div lang=\"ar\" dir=\"rtl\"><p>أحضروا قلماً.</p>";
        var view = events.view(id, Audience.PUBLIC).orElseThrow();
        String page = page("/en/events/" + view.slug());
        has(page, bring);
        has(page, "<p>Come.</p>");
        var form = Given.party("Rosa", 1);
        var party = As.nobody(() -> given.comes(id, form));
        has(page("/en/r/" + party.manage().value()), bring);
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static void has(String page, String words) {
        assertTrue(page.contains(words), () -> words + " is not in " + page);
    }
}
