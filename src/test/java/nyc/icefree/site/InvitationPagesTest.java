package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static nyc.icefree.rsvp.needs.NeedAnswer.ARRANGED;
import static nyc.icefree.rsvp.needs.NeedAnswer.NOT_POSSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.web.RipeKeys;
import nyc.icefree.web.StrictLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The form for who has an invitation, and for who brings children, without a script. */
@AppTest
class InvitationPagesTest extends AppParts {

    /** Moments that every change of an event moves. */
    private static final String CHANGED = "(DTSTAMP:|LAST-MODIFIED:|\"updated\":\"|\"latest\":\")[0-9TZ:-]+";

    @Autowired
    Invitations invitations;

    @Autowired
    RateLimits limits;

    @Autowired
    NeedsDesk needs;

    @Autowired
    RsvpDesk desk;

    private Team team;
    private EventId event;
    private String page = "";
    private SayableCode code;

    @BeforeEach
    void an_event_by_invitation() {
        team = given.team();
        var draft = given.session("Rights at the ferry", 7);
        event = given.published(team, draft.with(draft.rsvps().admittance(Admittance.INVITED)));
        page = "/en/events/" + Slugs.of(programme, event);
        code = As.staff(team.organizer(), () -> invitations.make(List.of(event), "Tenants", Given.spots(2)));
    }

    private void a_session_with_eight_spots() {
        team = given.team();
        event = given.published(
                team,
                Drafts.from(given.session("Rights at the ferry", 7))
                        .capacity(8)
                        .access(AccessFact.CHILDCARE, AccessFact.PARENT_STAYS)
                        .draft());
    }

    @Test
    void the_events_page_takes_the_code_and_leads_to_the_form_that_nothing_keeps() throws Exception {
        reads(page, "By invitation", "action=\"" + page + "/reserve/invited\"").andExpect(saysNot("Tenants"));
        String link = page + "/reserve/" + code.digits();
        mvc.perform(post(page + "/reserve/invited").param("invitation", code.inGroups()))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", link));
        reads(link)
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(says("value=\"" + code.inGroups() + "\""))
                .andExpect(saysNot("Tenants"));
    }

    @Test
    void a_wrong_digit_is_told_from_a_guess_and_what_was_taken_back_from_neither() throws Exception {
        String digits = code.digits();
        String slip = digits.substring(0, 15) + (digits.charAt(15) == '0' ? '1' : '0');
        isAnswered(slip, "A digit is wrong, missing or extra");
        isAnswered("", "Please type your code");
        String unknown = "That code doesn’t work for this event";
        isAnswered(SayableCode.of("ab".repeat(32)).digits(), unknown);
        As.staff(
                team.organizer(),
                () -> invitations.revoke(invitations.of(event).getFirst().id()));
        isAnswered(digits, unknown);
        mvc.perform(get(page + "/reserve/" + digits)).andExpect(refuses(unknown));
    }

    @Test
    void a_guesser_waits_and_is_not_locked_out() throws Exception {
        String other = SayableCode.of("cd".repeat(32)).digits();
        for (int i = 0; i < 4; i++) {
            isAnswered(other, "That code doesn’t work for this event");
        }
        mvc.perform(post(page + "/reserve/invited").param("invitation", other))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void calendars_and_the_api_say_nothing_of_it_but_when_the_event_was_changed() throws Exception {
        var team = given.team(); // with this event alone: the API gives first what was changed first
        var open = given.published(team, given.session("Rights at the pier", 8));
        String name = "/en/events/" + Slugs.of(programme, open);
        var outlets = List.of(
                FeedLinks.event(Language.ENGLISH, Slugs.of(programme, open)),
                "/calendar/organization/" + team.slug() + ".ics",
                "/api/events?organization=" + team.slug());
        var before = fetched(outlets);
        before.forEach(body -> assertTrue(body.contains("Rights at the pier"), body));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(open).orElseThrow();
            planning.change(
                    open, plan.version(), plan.draft().with(plan.draft().rsvps().admittance(Admittance.INVITED)));
            invitations.make(List.of(open), "Tenants", Given.spots(2));
        });
        assertEquals(before, fetched(outlets));
        reads(name, "By invitation");
    }

    private List<String> fetched(List<String> paths) throws Exception {
        var all = new ArrayList<String>();
        for (String path : paths) {
            var answer = reads(path).andReturn();
            all.add(answer.getResponse().getContentAsString().replaceAll(CHANGED, "$1"));
        }
        return all;
    }

    private void isAnswered(String typed, String words) throws Exception {
        mvc.perform(post(page + "/reserve/invited").param("invitation", typed)).andExpect(refuses(words));
    }

    @Test
    void a_hall_with_a_link_that_was_taken_back_makes_nobody_wait() throws Exception {
        As.staff(
                team.organizer(),
                () -> invitations.revoke(invitations.of(event).getFirst().id()));
        for (int i = 0; i < 12; i++) {
            mvc.perform(get(page + "/reserve/" + code.digits())).andExpect(status().isUnprocessableContent());
        }
        var other = As.staff(team.organizer(), () -> invitations.make(List.of(event), "Neighbors", Given.spots(2)));
        reads(page + "/reserve/" + other.digits());
    }

    @Test
    void a_code_that_was_typed_counts_once_with_the_page_to_which_it_leads() throws Exception {
        try (var strict = new StrictLimits(limits)) {
            for (int i = 0; i < 61; i++) {
                mvc.perform(post(page + "/reserve/invited").param("invitation", code.digits()))
                        .andExpect(status().isSeeOther());
                reads(page + "/reserve/" + code.digits());
            }
        }
    }

    @Test
    void who_reads_another_language_keeps_the_invitation() throws Exception {
        reads(
                page + "/reserve/" + code.digits(),
                "href=\"" + page.replace("/en/", "/es/") + "/reserve/" + code.digits() + "\"");
    }

    @Test
    void a_name_is_all_that_must_be_given() throws Exception {
        a_session_with_eight_spots();
        String page = body(reads(
                path(),
                "<option value=\"1\" selected>1</option>",
                "stays in the building",
                "Please leave out anyone’s immigration status"));
        assertEquals(1, page.split(" required", -1).length - 1);
        assertEquals(new PartyPeople(1, null), reserved(send()).party().people());
    }

    @Test
    void children_have_spots_and_some_of_them_are_cared_for() throws Exception {
        a_session_with_eight_spots();
        var party = reserved(family("2", "2").param("care-from-3-to-5", "1"));
        assertEquals(new PartyPeople(2, 2), party.party().people());
        assertEquals(Set.of(Need.CHILDCARE), party.party().needs().wanted());
        assertEquals(
                new Childcare(Map.of(AgeBand.FROM_3_TO_5, 1)),
                party.party().needs().care());
        assertEquals(4, As.nobody(() -> reservations.spotsNow(event)).free());
        mvc.perform(family("3", "2"))
                .andExpect(refuses(
                        "Nothing is reserved yet: there aren’t enough spots left for all of you",
                        "<option value=\"3\" selected>"));
    }

    @Test
    void what_does_not_go_together_is_said_at_its_field() throws Exception {
        a_session_with_eight_spots();
        mvc.perform(family("1", "0").param("wanted", "childcare"))
                .andExpect(refuses("id=\"children-error\"", "value=\"childcare\" checked"));
        mvc.perform(family("0", "2")).andExpect(says("id=\"adults-error\"", "How many adults? At least 1."));
        mvc.perform(family("1", "two")).andExpect(says("id=\"children-error\""));
    }

    @Test
    void childcare_follows_the_children_who_come_and_its_ages_are_told_on_the_ticket() throws Exception {
        a_session_with_eight_spots();
        reads(path()).andExpect(saysNot("care-under-3"));
        String ticket = ticket(family("1", "2").param("wanted", "childcare"));
        reads(ticket, "Childcare. <span>Yes, we have that. Tell us below", "name=\"care-under-3\"");
        var counts = As.staff(team.organizer(), () -> desk.counts(event));
        assertEquals(new RsvpCounts.Tally(1, 2), counts.of(NeedTopic.of(NeedKind.CHILDCARE)));
        changes(ticket, "2", "2");
        reads(ticket, "Childcare for 2 children (0 to 2 years)");
        changes(ticket, "1", "2");
        reads(ticket, "Childcare. <span>Yes, we have that. Tell us below");
        changes(ticket, "2", "2");
        mvc.perform(change(ticket, "0", "2")).andExpect(header().string("Location", ticket + "?care"));
        mvc.perform(get(ticket).param("care", ""))
                .andExpect(says("we changed the childcare, too"))
                .andExpect(saysNot("Yes, we have that"));
        mvc.perform(change(ticket, "0", "2")).andExpect(refuses("How many children are coming?"));
    }

    private void changes(String ticket, String children, String care) throws Exception {
        mvc.perform(change(ticket, children, care)).andExpect(status().isSeeOther());
    }

    private static MockHttpServletRequestBuilder change(String ticket, String children, String care) {
        return post(ticket)
                .param("name", "Rosa")
                .param("adults", "1")
                .param("children", children)
                .param("care-under-3", care);
    }

    private String ticket(MockHttpServletRequestBuilder form) throws Exception {
        return Objects.requireNonNull(
                        mvc.perform(form).andReturn().getResponse().getHeader("Location"))
                .replaceFirst("[?].*", "");
    }

    @Test
    void a_ticket_says_what_was_arranged_until_the_party_asks_for_something_else() throws Exception {
        a_session_with_eight_spots();
        String ticket = ticket(family("1", "2")
                .param("interpretation", "wo")
                .param("care-under-3", "1")
                .param("wanted", "seat"));
        As.staff(team.organizer(), () -> {
            needs.answerAll(event, NeedTopic.into(new Language("wo")), ARRANGED);
            needs.answerAll(event, NeedTopic.of(NeedKind.CHILDCARE), ARRANGED);
            needs.answerAll(event, NeedTopic.of(NeedKind.SEAT), NOT_POSSIBLE);
        });
        String arranged = "Childcare for 1 child (0 to 2 years). <span>Arranged.";
        reads(
                ticket,
                "<bdi>Rosa</bdi>, 1 adult and 2 children",
                "Interpretation into Wolof. <span>Arranged.",
                arranged,
                "A seat. <span class=\"quiet\">Sorry, this isn’t possible");
        reads(ticket.replace("/en/", "/es/"), "Interpretación: wólof. <span>Listo.");
        mvc.perform(post(ticket)
                        .param("name", "Rosa")
                        .param("adults", "1")
                        .param("children", "2")
                        .param("interpretation", "wo")
                        .param("care-under-3", "2"))
                .andExpect(status().isSeeOther());
        reads(
                        ticket,
                        "Interpretation into Wolof. <span>Arranged.",
                        "Childcare for 2 children (0 to 2 years). <span>Yes, we have that")
                .andExpect(saysNot(arranged));
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
        form = form.param("adults", "1");
        var sent = mvc.perform(form).andExpect(status().isSeeOther()).andReturn();
        String ticket = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
        return reservations
                .byToken(ticket.replaceFirst(".*/r/", "").replaceFirst("[?].*", ""))
                .orElseThrow();
    }
}
