package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.Reach;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a printed event or month leads back to, and what it tells of the place. */
@AppTest
class PaperTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_printed_event_can_be_scanned_and_leads_to_its_own_page() throws Exception {
        var team = given.team();
        var id = given.published(team, given.session("On paper", 5));
        for (Language reader : Language.READ) {
            String path = Links.event(reader, Slugs.of(programme, id));
            String page = page(path);
            assertEquals("http://localhost:8080" + path, scanned(page));
            assertTrue(page.contains("\">http://localhost:8080" + path + "</span>"), "and can be typed");
        }
        String over = Links.event(Language.ENGLISH, Slugs.of(programme, id));
        given.movedToThePast(id);
        assertTrue(page(over).contains("paper on-paper"), "also when it is over");
    }

    @Test
    void a_printed_month_names_place_and_address_where_everybody_may_know_them() throws Exception {
        var team = given.team();
        LocalDate day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        String street = "17 Marker Lane " + UUID.randomUUID();
        given.published(team, at(day, "Open " + UUID.randomUUID(), street, AddressVisibility.EVERYONE));
        String hidden = "18 Hidden Lane " + UUID.randomUUID();
        given.published(team, at(day, "Quiet " + UUID.randomUUID(), hidden, AddressVisibility.COMING));
        String path = Links.month(Language.ENGLISH, YearMonth.from(day));
        String page = page(path);
        assertEquals("http://localhost:8080" + path, scanned(page));
        assertTrue(page.contains("<span class=\"where\">Room of " + street + ", " + street), page);
        assertFalse(page.contains(hidden), "hidden on paper, too");
    }

    @Test
    void the_page_of_an_event_for_invited_people_has_no_code_to_be_scanned_by_others() throws Exception {
        var team = given.team();
        LocalDate day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var draft = at(day, "By link", "19 Some Lane", AddressVisibility.EVERYONE);
        var id = given.published(team, Drafts.from(draft).reach(Reach.BY_LINK).draft());
        String slug = jdbc.sql("select slug from event_slug where event_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        String page = page(Links.event(Language.ENGLISH, slug));
        assertTrue(page.contains("By link") && !page.contains("paper on-paper"), page);
    }

    private static EventDraft at(LocalDate day, String title, String street, AddressVisibility shown) {
        var noon = day.atTime(12, 0);
        var room = new VenueForm(
                "Room of " + street, street, "Elmhurst", Borough.QUEENS, "", null, null, Set.of(), 60, "", false);
        return Given.draft(EventKind.MEETING, title, noon, noon.plusHours(1), room, shown, 20);
    }

    /** What the paper shows, drawn there or where the page has it already. */
    private static String scanned(String page) {
        var paper = page.substring(page.indexOf("paper on-paper"));
        assertTrue(
                paper.contains("<path stroke=") || page.contains("<path id=\"qr\"") && paper.contains("href=\"#qr\""),
                page);
        var codes = ReadCode.on(page);
        assertEquals(1, codes.size(), codes.toString());
        return codes.getFirst();
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
    }
}
