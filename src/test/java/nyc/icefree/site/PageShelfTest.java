package nyc.icefree.site;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.links.Links;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Public pages are kept ready, and show at once what was changed here. */
@AppTest
class PageShelfTest extends AppParts {
    @Autowired
    Campaign campaign;

    /** Written past every service, so that nobody can notice: whoever sees the old name was answered from the shelf. */
    @Test
    void a_page_is_kept_but_not_for_another_address() throws Exception {
        var team = given.team();
        String page = Links.organization(Language.ENGLISH, team.slug());
        // work of other threads or the turn of ten seconds may fall between the two
        for (int i = 0; ; i++) {
            String was = page(page).getContentAsString();
            String name = "Renamed " + UUID.randomUUID();
            jdbc.sql("/* by nobody */ update organization set name = ? where id = ?")
                    .params(name, team.organization().value())
                    .update();
            boolean kept = page(page).getContentAsString().equals(was);
            assertTrue(page(page + "?x=" + i).getContentAsString().contains(name));
            if (kept) {
                return;
            }
            assertTrue(i < 10, "never kept");
        }
    }

    @Test
    void a_changed_event_shows_at_once() throws Exception {
        var team = given.team();
        var event = given.published(team, given.session("Before the change", 5));
        String page = address(event);
        var before = page(page);
        assertTrue(before.getContentAsString().contains("Before the change"));
        As.staff(team.organizer(), () -> planning.cancel(event, "The room is closed"));
        var after = page(page);
        assertTrue(after.getContentAsString().contains("The room is closed"));
        assertNotEquals(before.getHeader("ETag"), after.getHeader("ETag"));
    }

    @Test
    void the_last_spot_and_a_cancellation_show_at_once() throws Exception {
        var event = given.published(given.team(), given.session("Twenty places", 5));
        String page = address(event);
        assertFalse(page(page).getContentAsString().contains("state-full"));
        var one = given.comes(event, party(10));
        given.comes(event, party(10));
        assertTrue(page(page).getContentAsString().contains("state-full"));
        reservations.cancel(one.manage().value());
        assertFalse(page(page).getContentAsString().contains("state-full"));
    }

    @Test
    void a_new_text_of_the_campaign_shows_at_once() throws Exception {
        CampaignProfile was = campaign.now();
        page("/en/about");
        var named = new CampaignProfile(was.version(), "Named " + UUID.randomUUID(), was.zone(), was.roleAddress());
        As.administrator(given.person(), () -> campaign.change(named));
        try {
            assertTrue(page("/en/about").getContentAsString().contains(named.name()));
        } finally {
            CampaignProfile now = campaign.now();
            As.administrator(
                    given.person(),
                    () -> campaign.change(
                            new CampaignProfile(now.version(), was.name(), was.zone(), was.roleAddress())));
        }
    }

    @Test
    void an_invitation_is_kept_until_the_event_is_over() throws Exception {
        var event = given.published(given.team(), given.session("Nearly over", 5));
        String file = events.view(event, Audience.PUBLIC).orElseThrow().slug() + ".ics";
        for (int i = 0; ; i++) { // where the first page took too long
            String page = address(event) + "?x=" + i;
            Instant end = Instant.now().plusSeconds(4);
            jdbc.sql("update event set starts_at = ?, ends_at = ? where id = ?")
                    .params(Timestamp.from(end.minusSeconds(3600)), Timestamp.from(end), event.value())
                    .update();
            var before = page(page);
            if (Instant.now().isBefore(end)) {
                assertTrue(before.getContentAsString().contains(file));
                assertTrue(String.valueOf(before.getHeader("Cache-Control")).matches("max-age=[0-4], public"));
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> !Instant.now().isBefore(end));
                assertFalse(page(page).getContentAsString().contains(file));
                assertNotEquals(before.getHeader("ETag"), page(page).getHeader("ETag"));
                return;
            }
            assertTrue(i < 10, "the page took longer than the event each time");
        }
    }

    @Test
    void forms_are_kept_by_no_one_but_the_reader() throws Exception {
        var event = given.published(given.team(), given.session("With a form", 5));
        String form = address(event) + "/reserve";
        var first = page(form);
        assertEquals("max-age=0, private", first.getHeader("Cache-Control"));
        assertNotEquals(first.getContentAsString(), page(form).getContentAsString());
        assertNull(first.getHeader("ETag"));
    }

    private String address(EventId event) {
        return Links.event(
                Language.ENGLISH,
                events.view(event, Audience.PUBLIC).orElseThrow().slug());
    }

    private MockHttpServletResponse page(String path) throws Exception {
        var response = answer(get(path));
        assertEquals(200, response.getStatus());
        return response;
    }

    private static ReservationForm party(int people) {
        return new ReservationForm("Rosa", people, null, Needs.NONE, Language.ENGLISH, false);
    }
}
