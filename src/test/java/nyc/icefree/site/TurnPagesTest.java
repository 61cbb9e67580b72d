package nyc.icefree.site;

import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.RsvpSender;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.Wish;
import org.junit.jupiter.api.Test;

/** What a party that waits, is asked or may come says by one link and one button; looking never says it. */
class TurnPagesTest extends ReserveStage {
    @Override
    EventId planned() {
        return withFivePlaces(given.team());
    }

    private EventId withFivePlaces(Team team) {
        return given.published(
                team,
                Drafts.from(given.session("Rights at the ferry", 7)).capacity(5).draft());
    }

    @Test
    void what_is_offered_is_taken_in_part_by_a_button_and_never_by_looking() throws Exception {
        var party = offered(4, Duration.ofHours(3));
        String page = page(party);
        for (int i = 0; i < 2; i++) {
            reads(page, "We saved you 4 spots", "4 spots are yours if you want them", "No thanks, let others come");
        }
        mvc.perform(get(page + "/take")).andExpect(status().is4xxClientError());
        assertEquals(RsvpState.OFFERED, state(party));
        mvc.perform(post(page + "/take").param("people", "2")).andExpect(header().string("Location", page + "?taken"));
        mvc.perform(get(page).param("taken", "")).andExpect(says("The spots are yours.", "<bdi>Rosa</bdi>, 2 people"));
        assertEquals(3, reservations.spotsNow(event).free());
    }

    @Test
    void an_offer_is_declined_by_the_other_button() throws Exception {
        var party = offered(2, Duration.ofHours(3));
        mvc.perform(post(page(party) + "/cancel")).andExpect(status().isSeeOther());
        assertEquals(RsvpState.CANCELLED, state(party));
        assertEquals(5, reservations.spotsNow(event).free());
    }

    @Test
    void a_lapsed_offer_says_so_and_keeps_the_page() throws Exception {
        var party = offered(2, Duration.ofMinutes(-1));
        reads(page(party), "The time to answer has passed.").andExpect(saysNot("We saved you", "/take"));
        mvc.perform(post(page(party) + "/take").param("people", "2"))
                .andExpect(refuses("Now we ask the next in line."));
    }

    @Test
    void a_large_family_that_waits_may_come_with_fewer() throws Exception {
        given.comes(event, Given.party("Rosa", 3).wishing(Wish.COME));
        var family = given.comes(event, Given.party("Rosa", 4).wishing(Wish.COME));
        reads(page(family), "2 spots are open now", "you give up your place in line")
                .andExpect(saysNot("your spot goes to others"));
        mvc.perform(post(page(family) + "/take").param("people", "3")).andExpect(status().isUnprocessableContent());
        mvc.perform(post(page(family) + "/take").param("people", "2")).andExpect(status().isSeeOther());
        reads(page(family), "Your spot is reserved");
    }

    @Test
    void each_keeps_what_it_has_where_the_event_is_postponed() throws Exception {
        var team = given.team();
        turnTo(withFivePlaces(team));
        var coming = given.comes(event, Given.party("Rosa", 5).wishing(Wish.COME));
        var waits = given.comes(event, Given.party("Rosa", 2).wishing(Wish.COME));
        var not = given.comes(event, Given.party("Rosa", 1).wishing(Wish.COME));
        mvc.perform(post(page(not) + "/cancel")).andExpect(status().isSeeOther());
        As.staff(team.organizer(), () -> planning.postpone(event, "Flooded"));
        reads(page(coming), "You keep your spot; a new date follows.");
        reads(page(waits), "You keep your place in line; a new date follows.");
        reads(page(not), "at this time. A new date follows.");
    }

    @Test
    void who_may_come_says_so_in_the_form_and_comes_later() throws Exception {
        reads(path, "name=\"wish\" value=\"maybe\">");
        String page = Objects.requireNonNull(mvc.perform(post(path)
                                .param("key", ripe())
                                .param("name", "Rosa")
                                .param("adults", "2")
                                .param("wish", "maybe"))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .replace("?new", "");
        assertEquals(5, reservations.spotsNow(event).free());
        reads(page, "You said maybe", "Have you decided?");
        mvc.perform(post(page + "/come")).andExpect(header().string("Location", page + "?come"));
        assertEquals(3, reservations.spotsNow(event).free());
        mvc.perform(post(page + "/maybe")).andExpect(header().string("Location", page + "?maybe"));
        assertEquals(5, reservations.spotsNow(event).free());
    }

    @Test
    void who_is_reminded_says_by_one_button_how_many_still_come() throws Exception {
        var party = given.comes(event, Given.party("Rosa", 3).wishing(Wish.COME));
        reads(page(party)).andExpect(saysNot("Are you still coming?"));
        mvc.perform(get(page(party)).param("still", "")).andExpect(says("Are you still coming?", ">Nobody</option>"));
        mvc.perform(get(page(party) + "/still")).andExpect(status().isMethodNotAllowed());
        assertEquals(2, reservations.spotsNow(event).free(), "looking changes nothing");
        mvc.perform(post(page(party) + "/still").param("people", "3"))
                .andExpect(header().string("Location", page(party) + "?come"));
        mvc.perform(post(page(party) + "/still")).andExpect(header().string("Location", page(party) + "?still"));
        mvc.perform(post(page(party) + "/still").param("people", "4"))
                .andExpect(header().string("Location", page(party) + "?still"));
        assertEquals(2, reservations.spotsNow(event).free(), "all still come");
        mvc.perform(post(page(party) + "/still").param("people", "1"))
                .andExpect(header().string("Location", page(party) + "?changed"));
        assertEquals(4, reservations.spotsNow(event).free());
        mvc.perform(post(page(party) + "/still").param("people", "0"))
                .andExpect(header().string("Location", page(party) + "?cancelled"));
        assertEquals(5, reservations.spotsNow(event).free());
    }

    @Test
    void a_full_event_asks_whether_to_ask_first() throws Exception {
        given.comes(event, Given.party("Rosa", 5).wishing(Wish.COME));
        reads(path, "name=\"wish\" value=\"ask-first\">").andExpect(saysNot("value=\"maybe\""));
        reads(path.replace("/en/", "/es/"), "Avísenme antes de darme el lugar");
    }

    @Test
    void what_is_held_says_that_a_person_looks_and_by_when() throws Exception {
        var held = reservations.reserve(event, Given.party("Rosa", 2), UUID.randomUUID(), RsvpSender.of(Proof.DOUBTED));
        reads(page(held), "We are confirming your spot", "It isn’t yours yet").andExpect(saysNot("spot is reserved"));
    }

    private ReservationOutcome offered(int people, Duration left) {
        var party = given.comes(event, Given.party("Rosa", people).wishing(Wish.COME));
        jdbc.sql("update rsvp set state = 'OFFERED', turn = 1, offer_until = ? where id = ?")
                .params(
                        OffsetDateTime.now(ZoneOffset.UTC).plus(left),
                        party.rsvp().value())
                .update();
        return party;
    }

    private RsvpState state(ReservationOutcome party) {
        return reservations.byToken(party.manage().value()).orElseThrow().state();
    }

    private static String page(ReservationOutcome party) {
        return "/en/r/" + party.manage().value();
    }
}
