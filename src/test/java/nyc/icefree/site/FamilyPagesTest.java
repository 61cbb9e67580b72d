package nyc.icefree.site;

import static nyc.icefree.rsvp.needs.NeedAnswer.ARRANGED;
import static nyc.icefree.rsvp.needs.NeedAnswer.NOT_POSSIBLE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.rsvp.NeedsDesk;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.ManagedRsvp;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Adults, children and those to be cared for, from the form to the ticket, and what becomes of what they ask for. */
@AppTest
class FamilyPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    Reservations reservations;

    @Autowired
    NeedsDesk needs;

    @Autowired
    Vault vault;

    private Given.Team team;
    private EventId event;

    @BeforeEach
    void a_session_with_eight_places() {
        team = given.team();
        event = given.published(
                team,
                Drafts.from(given.session("Rights at the ferry", 7))
                        .capacity(8)
                        .access(AccessFact.CHILDCARE, AccessFact.PARENT_STAYS)
                        .draft());
    }

    @Test
    void a_name_is_all_that_must_be_given() throws Exception {
        String page = mvc.perform(get(path()))
                .andExpect(content().string(containsString("<option value=\"1\" selected>1</option>")))
                .andExpect(content().string(containsString("stays in the building")))
                .andExpect(content().string(containsString("Do not write about anybody’s immigration status")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertEquals(1, page.split(" required", -1).length - 1);
        assertEquals(new PartyPeople(1, null), reserved(send()).people(), "a page of before asked for nothing else");
    }

    @Test
    void children_have_places_and_some_of_them_are_cared_for() throws Exception {
        var party = reserved(family("2", "2").param("care-from-3-to-5", "1"));
        assertEquals(new PartyPeople(2, 2), party.people());
        assertEquals(Set.of(Need.CHILDCARE), party.needs().wanted());
        assertEquals(
                new Childcare(Map.of(AgeBand.FROM_3_TO_5, 1)), party.needs().care());
        assertEquals(4, As.nobody(() -> reservations.placesNow(event)).free());
        mvc.perform(family("3", "2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("There are not enough places left")))
                .andExpect(content().string(containsString("<option value=\"3\" selected>")));
    }

    @Test
    void what_does_not_go_together_is_said_at_its_field() throws Exception {
        mvc.perform(family("1", "1").param("care-under-3", "1").param("care-from-12", "1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#care\"")))
                .andExpect(content().string(containsString("id=\"care-error\"")))
                .andExpect(content().string(containsString("<details open>")));
        mvc.perform(family("0", "2"))
                .andExpect(content().string(containsString("id=\"adults-error\"")))
                .andExpect(content().string(containsString("How many adults will come?")));
        mvc.perform(family("1", "two")).andExpect(content().string(containsString("id=\"children-error\"")));
    }

    @Test
    void a_ticket_says_what_was_arranged_until_the_party_asks_for_something_else() throws Exception {
        var sent = mvc.perform(family("1", "2")
                        .param("interpretation", "wo")
                        .param("care-under-3", "1")
                        .param("wanted", "seat"))
                .andReturn();
        String ticket =
                Objects.requireNonNull(sent.getResponse().getHeader("Location")).replaceFirst("[?].*", "");
        As.staff(team.organizer(), () -> {
            needs.answerAll(event, NeedTopic.into(new Language("wo")), ARRANGED);
            needs.answerAll(event, NeedTopic.of(NeedKind.CHILDCARE), ARRANGED);
            needs.answerAll(event, NeedTopic.of(NeedKind.SEAT), NOT_POSSIBLE);
        });
        String arranged = "Childcare for 1 child (0 to 2 years). <span>Arranged.";
        mvc.perform(get(ticket))
                .andExpect(content().string(containsString("Rosa, 1 adult and 2 children")))
                .andExpect(content().string(containsString("Interpretation into Wolof. <span>Arranged.")))
                .andExpect(content().string(containsString(arranged)))
                .andExpect(content().string(containsString("A seat. <span class=\"quiet\">This is not possible")));
        mvc.perform(get(ticket.replace("/en/", "/es/")))
                .andExpect(content().string(containsString("Interpretación: wólof. <span>Arreglado.")));
        mvc.perform(post(ticket)
                        .param("name", "Rosa")
                        .param("adults", "1")
                        .param("children", "2")
                        .param("interpretation", "wo")
                        .param("care-under-3", "2"))
                .andExpect(status().isSeeOther());
        mvc.perform(get(ticket))
                .andExpect(content().string(containsString("Interpretation into Wolof. <span>Arranged.")))
                .andExpect(content()
                        .string(containsString("Childcare for 2 children (0 to 2 years). <span>This event has it")))
                .andExpect(content().string(not(containsString(arranged))));
    }

    private String path() {
        return "/en/events/" + Slugs.of(programme, event) + "/reserve";
    }

    private MockHttpServletRequestBuilder send() {
        return post(path())
                .param("key", RipeKeys.ripe(vault, "reserve:" + event))
                .param("name", "Rosa");
    }

    private MockHttpServletRequestBuilder family(String adults, String children) {
        return send().param("adults", adults).param("children", children);
    }

    private ManagedRsvp reserved(MockHttpServletRequestBuilder form) throws Exception {
        form = form.param("partySize", "1");
        var sent = mvc.perform(form).andExpect(status().isSeeOther()).andReturn();
        String ticket = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
        return reservations
                .byToken(ticket.replaceFirst(".*/r/", "").replaceFirst("[?].*", ""))
                .orElseThrow();
    }
}
