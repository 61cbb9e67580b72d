package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.proposals.Scope;
import nyc.icefree.rsvp.ReservationMoves;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.invitations.InvitationDraft;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One form for several dates of a series: each gets what there is, and the page of one leads to all. */
@AppTest
class SeveralDatesTest extends SeriesPageStage {
    private static final Pattern OWN_PAGE = Pattern.compile("href=\"(/en/r/[A-Za-z0-9_-]{22})\"");

    @Autowired
    EventProgramme programme;

    @Autowired
    Reservations reservations;

    @Autowired
    Vault vault;

    @Autowired
    Invitations invitations;

    @Autowired
    ReservationMoves moves;

    @Test
    void dates_that_are_ticked_are_reserved_with_that_of_the_page_and_each_once() throws Exception {
        publish();
        limit(dates.get(2), 11);
        taken(dates.get(2), 10);
        String reserve = "/en/events/" + slug(0) + "/reserve";
        mvc.perform(get(reserve))
                .andExpect(content().string(containsString("More dates of this series")))
                .andExpect(content().string(containsString("name=\"also\" value=\"" + slug(1) + "\"")))
                .andExpect(content().string(containsString("waiting list")))
                .andExpect(content().string(not(containsString("value=\"" + slug(0) + "\""))));
        String key = RipeKeys.ripe(vault, "reserve:" + dates.get(0));
        String page = sent(reserve, key, slug(1), slug(2), "no-date-of-it");
        assertTrue(page.endsWith("?new"), page);
        assertEquals(18, reservations.placesNow(dates.get(1)).free());

        String shown = shown(page);
        assertTrue(shown.contains("Your other dates"), shown);
        assertTrue(shown.contains("You are coming") && shown.contains("You are on the waiting list"), shown);
        var others = OWN_PAGE.matcher(shown)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertEquals(2, others.size(), others.toString());
        // the page of one of the others leads back
        String own = page.replace("?new", "");
        mvc.perform(get(others.getFirst().replace("href=\"", "").replace("\"", "")))
                .andExpect(content().string(containsString("href=\"" + own + "\"")));

        assertEquals(page.replace("?new", "?again"), sent(reserve, key, slug(1), slug(2)));
        assertEquals(18, reservations.placesNow(dates.get(1)).free());
    }

    @Test
    void one_date_is_destroyed_and_its_page_leads_to_the_others_which_stay() throws Exception {
        publish();
        String page = sent(
                        "/en/events/" + slug(0) + "/reserve", RipeKeys.ripe(vault, "reserve:" + dates.get(0)), slug(1))
                .replace("?new", "");
        assertTrue(shown(page).contains("What you answered to the other date stays"));
        String next = destroyed(page);
        assertTrue(next.matches("/en/r/[A-Za-z0-9_-]{22}\\?destroyed"), next);
        String other = shown(next + "=");
        assertTrue(other.contains("Your answer to the other date is destroyed") && other.contains("You are coming"));
        assertFalse(other.contains("What you answered to the other date stays"));
        mvc.perform(get(page)).andExpect(status().isNotFound());
        assertTrue(destroyed(next.replace("?destroyed", "")).startsWith("/en/r/destroyed?until="));
    }

    private String destroyed(String page) throws Exception {
        return Objects.requireNonNull(mvc.perform(post(page + "/destroy"))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }

    @Test
    void a_date_that_takes_nobody_any_more_is_said_and_the_others_are_had() throws Exception {
        publish();
        limit(dates.get(2), 1);
        String reserve = "/en/events/" + slug(0) + "/reserve";
        String page = sent(reserve, RipeKeys.ripe(vault, "reserve:" + dates.get(0)), slug(1), slug(2));
        assertTrue(page.endsWith("?new&missed=" + slug(2)), page);
        mvc.perform(get(page))
                .andExpect(content().string(containsString("These could not be reserved")))
                .andExpect(content().string(containsString("href=\"/en/events/" + slug(2) + "/reserve\"")));
    }

    @Test
    void what_is_refused_comes_back_with_its_ticks_and_reserves_nothing() throws Exception {
        publish();
        String reserve = "/en/events/" + slug(0) + "/reserve";
        mvc.perform(post(reserve)
                        .param("key", RipeKeys.ripe(vault, "reserve:" + dates.get(0)))
                        .param("name", " ")
                        .param("adults", "2")
                        .param("also", slug(1)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"" + slug(1) + "\" checked")));
    }

    @Test
    void a_party_that_does_not_fit_is_offered_dates_with_places() throws Exception {
        publish();
        limit(dates.get(0), 2);
        limit(dates.get(1), 1);
        taken(dates.get(0), 1);
        String reserve = "/en/events/" + slug(0) + "/reserve";
        mvc.perform(get(reserve)).andExpect(content().string(not(containsString("Other dates with places"))));
        mvc.perform(post(reserve)
                        .param("key", RipeKeys.ripe(vault, "reserve:" + dates.get(0)))
                        .param("name", "Rosa")
                        .param("adults", "2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Other dates with places")))
                .andExpect(content().string(containsString("<a href=\"/en/events/" + slug(2) + "/reserve\"")))
                .andExpect(content().string(not(containsString("<a href=\"/en/events/" + slug(1) + "/reserve\""))));
        taken(dates.get(0), 1);
        mvc.perform(get(reserve.replace("/en/", "/es/")))
                .andExpect(content().string(containsString("Otras fechas con lugares")))
                .andExpect(content().string(containsString("<a href=\"/es/events/" + slug(1) + "/reserve\"")));
    }

    private String sent(String reserve, String key, String... also) throws Exception {
        return Objects.requireNonNull(mvc.perform(post(reserve)
                        .param("key", key)
                        .param("name", "Rosa")
                        .param("adults", "2")
                        .param("email", "rosa@example.org")
                        .param("also", also))
                .andExpect(status().isSeeOther())
                .andExpect(header().exists("Location"))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }

    private String shown(String page) throws Exception {
        return mvc.perform(get(page))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void limit(EventId date, int capacity) {
        change(date, draft -> Drafts.from(draft).capacity(capacity).draft(), Scope.THIS);
    }

    private void taken(EventId date, int people) {
        given.comes(date, new ReservationForm("Ana", people, null, Needs.NONE, Language.ENGLISH, false));
    }

    private String slug(int date) {
        return Slugs.of(programme, dates.get(date));
    }

    @Test
    void a_code_goes_only_to_the_dates_that_know_it() throws Exception {
        publish();
        admits(dates.get(0), Admittance.INVITED);
        admits(dates.get(2), Admittance.INVITED);
        var code = As.staff(
                team.organizer(),
                () -> invitations.make(List.of(dates.get(0)), new InvitationDraft("Tenants", 9, null)));
        String reserve = "/en/events/" + slug(0) + "/reserve";
        String page = Objects.requireNonNull(mvc.perform(post(reserve)
                        .param("key", RipeKeys.ripe(vault, "reserve:" + dates.get(0)))
                        .param("invitation", code.inGroups())
                        .param("name", "Rosa")
                        .param("adults", "2")
                        .param("also", slug(1), slug(2)))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        assertTrue(page.endsWith("?new&missed=" + slug(2)), page);
        mvc.perform(get("/en/events/" + slug(1) + "/reserve"))
                .andExpect(content().string(not(containsString("name=\"also\" value=\"" + slug(2) + "\""))));
        mvc.perform(get(reserve))
                .andExpect(content().string(containsString("name=\"also\" value=\"" + slug(2) + "\"")));
    }

    @Test
    void what_moved_meanwhile_is_destroyed_with_what_it_was() throws Exception {
        publish();
        String page = sent("/en/events/" + slug(0) + "/reserve", RipeKeys.ripe(vault, "reserve:" + dates.get(0)))
                .replace("?new", "");
        assertTrue(moves.move(page.substring(page.lastIndexOf('/') + 1), dates.get(1))
                .isPresent());
        assertTrue(destroyed(page).startsWith("/en/r/destroyed?until="));
    }

    private void admits(EventId date, Admittance who) {
        change(date, draft -> draft.with(draft.rsvps().admittance(who)), Scope.THIS);
    }
}
