package nyc.icefree.rsvp;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static nyc.icefree.rsvp.answers.RsvpState.ASKED;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.HELD;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.SayableCode;
import nyc.icefree.rsvp.invitations.InvitationDraft;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Places by language for those who come by another way: from another date, looked at first, or by an invitation. */
abstract class LanguageWaysContract extends LanguageStage {
    @AppTest
    static class OnH2Test extends LanguageWaysContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LanguageWaysContract {}

    @Autowired
    ReservationMoves moves;

    @Autowired
    RsvpApprovals approvals;

    @Autowired
    Invitations invitations;

    private Team host;

    @BeforeEach
    void a_team() {
        host = given.team();
    }

    @Test
    void another_date_is_had_in_the_same_language_or_not_at_all() {
        var here = of(10, Map.of(ES, 4));
        var full = of(10, Map.of(ES, 2));
        var open = of(10, Map.of(ES, 3));
        reserve(full, 1, ES);
        var ana = reserve(here, 2, ES);
        assertEquals(Set.of(open), moves.open(ana.manage().value(), List.of(full, open)));
        assertEquals(Set.of(open), moves.withRoom(List.of(full, open), 2, ES));
        assertEquals(Set.of(full, open), moves.withRoom(List.of(full, open), 2, EN));
        refused(ReservationReason.OTHER_DATE_FULL, () -> move(ana, full));
        assertEquals(2, taken(here, ES));
        var there = move(ana, open);
        assertEquals(ES, row(there).inLanguage());
        assertEquals(List.of(0, 2), List.of(taken(here, ES), taken(open, ES)));
        exact(here);
        exact(full);
        exact(open);
    }

    @Test
    void a_date_that_asks_for_a_language_is_not_had_by_who_never_said_one() {
        var here = event(10);
        var open = of(10, Map.of(ES, 3));
        var ana = reserve(here, 2);
        refused(ReservationReason.OTHER_DATE_QUESTIONS, () -> move(ana, open));
        assertEquals(2, now(here).taken());
        exact(open);
    }

    @Test
    void who_moves_to_a_date_without_places_by_language_counts_there_in_the_total_alone() {
        var here = of(10, Map.of(ES, 3));
        var there = event(10);
        var moved = move(reserve(here, 2, ES), there);
        assertEquals(null, row(moved).inLanguage());
        assertEquals(2, now(there).taken());
        exact(here);
    }

    @Test
    void the_next_in_the_same_language_gets_what_who_moves_away_gives_back() {
        var here = of(10, Map.of(ES, 2));
        var there = of(10, Map.of(ES, 2));
        var ana = reserve(here, 2, ES);
        var ben = reserve(here, 2, ES);
        assertEquals(WAITLISTED, state(ben));
        move(ana, there);
        assertEquals(GOING, state(ben));
        exact(here);
        exact(there);
    }

    @Test
    void held_ones_take_nothing_of_their_language_until_they_are_let_in() {
        var event = of(20, Map.of(ES, 3));
        var ana = unproven(event, 2, ES);
        var ben = unproven(event, 2, ES);
        assertEquals(List.of(HELD, HELD), List.of(state(ana), state(ben)));
        assertEquals(0, taken(event, ES));
        var decided = As.staff(host.organizer(), () -> approvals.decide(event, List.of(ana.rsvp(), ben.rsvp()), true));
        assertEquals(List.of(GOING, WAITLISTED), List.of(state(ana), state(ben)));
        exact(event);
        var cora = reserve(event, 1, EN);
        assertEquals(GOING, state(cora), "who waits for Spanish holds up nobody in English");
        As.staff(host.organizer(), () -> approvals.undo(decided));
        assertEquals(List.of(HELD, HELD), List.of(state(ana), state(ben)));
        assertEquals(0, taken(event, ES));
        exact(event);
    }

    @Test
    void an_invitation_counts_people_in_whichever_language_and_makes_none_of_them_larger() {
        var event = of(20, Map.of(ES, 2));
        admits(event, Admittance.INVITED);
        var code = make(event, 4);
        var ana = invited(event, code, 2, ES);
        var ben = invited(event, code, 1, ES);
        assertEquals(List.of(GOING, WAITLISTED), List.of(state(ana), state(ben)));
        var cora = invited(event, code, 1, EN);
        assertEquals(GOING, state(cora));
        refused(ReservationReason.INVITATION_USED_UP, () -> invited(event, code, 1, EN));
        exact(event);
        change(cora, party(1).in(FR));
        reservations.cancel(ana.manage().value());
        assertEquals(GOING, state(ben));
        assertEquals(GOING, state(invited(event, code, 1, ES)));
        refused(ReservationReason.LANGUAGE_FULL, () -> change(cora, party(1).in(ES)));
        assertEquals(FR, row(cora).inLanguage());
        exact(event);
    }

    @Test
    void where_answers_are_looked_at_an_invitation_leads_to_what_is_free_in_the_language() {
        var event = of(20, Map.of(ES, 2));
        looksAtEach(event);
        var code = make(event, 6);
        assertEquals(ASKED, state(reserve(event, 1, ES)));
        assertEquals(GOING, state(invited(event, code, 2, ES)));
        assertEquals(WAITLISTED, state(invited(event, code, 2, ES)));
        assertEquals(GOING, state(invited(event, code, 2, EN)));
        exact(event);
    }

    private EventId of(int total, Map<Language, Integer> places) {
        return given.published(host, bilingual(given.session("Know your rights", 3), total, places));
    }

    private ReservationOutcome move(ReservationOutcome party, EventId to) {
        return moves.move(party.manage().value(), to).orElseThrow();
    }

    private ReservationOutcome unproven(EventId event, int people, Language language) {
        return reservations.reserve(
                event, party(people).in(language), UUID.randomUUID(), AnswerSender.of(Proof.DOUBTED));
    }

    private SayableCode make(EventId event, int people) {
        return As.staff(
                host.organizer(), () -> invitations.make(List.of(event), new InvitationDraft("Tenants", people, null)));
    }

    private ReservationOutcome invited(EventId event, SayableCode code, int people, Language language) {
        return reservations.reserve(
                event, party(people).in(language), UUID.randomUUID(), AnswerSender.PERSON.invitedBy(code));
    }
}
