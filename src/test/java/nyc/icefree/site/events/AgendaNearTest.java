package nyc.icefree.site.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.VenueForm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The list of events near a neighborhood that was chosen or typed. */
@AppTest
class AgendaNearTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Test
    void a_choice_puts_the_nearest_first_with_words_for_how_far_it_is() throws Exception {
        var team = planned();
        String page = list(team, "near=jackson-heights");
        assertTrue(page.contains("<h2>Near Jackson Heights</h2>"), page);
        assertTrue(page.contains("value=\"jackson-heights\" selected"), page);
        assertInOrder(page, "Less than 1 mile away", "Second at home", "More than 6 miles away", "First far away");
        assertTrue(page.contains("Sort by date instead"), page);
        assertInOrder(list(team, "near=words"), "First far away", "Second at home");
        String spanish = read("/es/events?near=jackson-heights&organization=" + team.slug(), true);
        assertInOrder(spanish, "Cerca de Jackson Heights", "A menos de 1 milla", "A más de 6 millas");
    }

    @Test
    void a_zip_code_is_a_place_and_can_be_looked_for_as_words() throws Exception {
        var team = planned();
        String page = list(team, "q=11372");
        assertTrue(page.contains("<h2>Near Jackson Heights</h2>"), page);
        assertInOrder(page, "Second at home", "First far away");
        assertTrue(page.contains("Look for “11372” as words instead"), page);
        assertTrue(page.contains("near=words"), page);
        String words = list(team, "q=11372&near=words");
        assertFalse(words.contains("Near Jackson Heights"), words);
        assertTrue(words.contains("No event fits all of that"), words);
    }

    @Test
    void a_name_that_events_have_is_searched_and_the_nearest_are_offered() throws Exception {
        var team = planned();
        String found = list(team, "q=Jackson+Heights");
        assertTrue(found.contains("Second at home"), found);
        assertFalse(found.contains("First far away"), found);
        assertFalse(found.contains("<h2>Near"), found);
        assertTrue(found.contains("Show what is near Jackson Heights, the nearest first"), found);
        String missed = list(team, "q=jackson+hights");
        assertTrue(missed.contains("<h2>Near Jackson Heights</h2>"), missed);
        assertInOrder(missed, "Second at home", "First far away");
    }

    @Test
    void an_unknown_one_is_overlooked_and_the_page_is_kept_as_the_others_are() throws Exception {
        var team = planned();
        for (String unknown : new String[] {"near=atlantis", "near=Astoria", "near=words", "near=11372"}) {
            String page = list(team, unknown);
            assertFalse(page.contains("<h2>Near"), unknown);
            assertInOrder(page, "First far away", "Second at home");
        }
        var plain = mvc.perform(get("/en/events")).andReturn().getResponse();
        var near = mvc.perform(get("/en/events?near=astoria")).andReturn().getResponse();
        assertEquals(plain.getHeader("Cache-Control"), near.getHeader("Cache-Control"));
        assertEquals(0, near.getCookies().length);
        assertFalse(near.getContentAsString().contains("<script"));
    }

    @Test
    void feeds_months_and_json_do_not_know_it() throws Exception {
        var team = planned();
        String page = list(team, "near=astoria");
        for (String elsewhere : new String[] {"/events/month/", "/subscribe", "/events.atom"}) {
            assertTrue(page.contains(elsewhere), elsewhere);
            assertFalse(page.matches("(?s).*" + elsewhere + "[^\"]*near=.*"), elsewhere);
        }
        String json = "/api/events?organization=" + team.slug();
        assertEquals(read(json, false), read(json + "&near=jackson-heights", false));
    }

    private Team planned() throws Exception {
        var team = given.team();
        given.published(team, at("First far away", 3, "Tottenville", Borough.STATEN_ISLAND));
        given.published(team, at("Second at home", 5, "Jackson Heights", Borough.QUEENS));
        return team;
    }

    private EventDraft at(String title, int inDays, String area, Borough borough) {
        return Drafts.from(given.session(title, inDays))
                .at(new VenueForm(
                        "Hall " + UUID.randomUUID(),
                        "8 Example Avenue",
                        area,
                        borough,
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

    private String list(Team team, String query) throws Exception {
        return read("/en/events?" + query + "&organization=" + team.slug(), true);
    }

    private String read(String path, boolean html) throws Exception {
        var answer = mvc.perform(get(java.net.URI.create(path))).andReturn().getResponse();
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
}
