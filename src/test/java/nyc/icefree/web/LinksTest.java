package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

class LinksTest {
    final Links links = new Links(new WebSettings("https://rota.example.org/", null, 1, 16));
    final FeedLinks feeds = new FeedLinks(links);

    @Test
    void a_path_becomes_absolute_by_the_base_url() {
        assertEquals("https://rota.example.org/en/events/a", links.absolute(Links.event(Language.ENGLISH, "a")));
        assertEquals("rota.example.org", links.host());
    }

    @Test
    void the_language_of_the_text_is_a_prefix_of_a_feed_and_english_has_none() {
        assertEquals("/calendar/all.ics", FeedLinks.all(Language.ENGLISH));
        assertEquals("/es/calendar/borough/queens.ics", FeedLinks.borough(Language.SPANISH, "queens"));
        assertEquals(
                "/calendar/by/borough-queens/spoken-es.ics",
                FeedLinks.combined(Language.ENGLISH, List.of("spoken-es", "borough-queens")));
    }

    @Test
    void a_feed_can_be_handed_to_the_programs_people_use() {
        assertEquals("webcal://rota.example.org/calendar/all.ics", feeds.webcal("/calendar/all.ics"));
        assertEquals("https://rota.example.org/calendar/all.ics?cancelled=shown", feeds.google("/calendar/all.ics"));
        assertEquals(
                "https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Frota.example.org%2Fcalendar%2Fall.ics&name=All%20events",
                feeds.outlook("/calendar/all.ics", "All events"));
        assertEquals(
                "https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Frota.example.org%2Fcalendar%2Fall.ics&name=All%20events",
                feeds.office("/calendar/all.ics", "All events"));
    }

    @Test
    void a_base_url_that_cannot_be_one_is_refused_at_the_start() {
        assertThrows(IllegalArgumentException.class, () -> new WebSettings("rota.example.org", null, 1, 16));
        assertThrows(IllegalArgumentException.class, () -> new WebSettings("ftp://rota.example.org", null, 1, 16));
    }
}
