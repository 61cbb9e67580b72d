package nyc.icefree.rsvp;

import static nyc.icefree.rsvp.answers.RsvpState.ASKED;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.SayableCode;
import nyc.icefree.rsvp.answers.Wish;
import nyc.icefree.rsvp.invitations.RsvpInvitation.Standing;
import org.junit.jupiter.api.Test;

/** Who has an invitation comes in without another look, and no more people by one than it is for. */
abstract class InvitationsContract extends InvitationStage {
    @AppTest
    static class OnH2Test extends InvitationsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends InvitationsContract {}

    @Test
    void without_an_invitation_nobody_reserves_and_whoever_has_one_does() {
        var code = make(5);
        assertEquals(ReservationReason.INVITATION_MISSING, refused(() -> reserve(event, 1)));
        assertEquals(GOING, invited(event, code, 2).state());
        assertEquals(2, used());
        assertEquals(2, now(event).taken());
        As.staff(host.organizer(), () -> desk.addByHand(event, party(1), null));
        assertEquals(3, now(event).taken(), "who is added by telephone needs none");
        assertEquals(2, used());
    }

    @Test
    void no_more_people_come_by_one_than_it_is_for() {
        var code = make(5);
        invited(event, code, 3);
        assertEquals(ReservationReason.INVITATION_SHORT, refused(() -> invited(event, code, 3)));
        invited(event, code, 2);
        assertEquals(ReservationReason.INVITATION_USED_UP, refused(() -> invited(event, code, 1)));
        assertEquals(Standing.USED_UP, line().standing());
        assertEquals(5, now(event).taken());
    }

    @Test
    void what_never_was_and_what_was_taken_back_are_refused_alike_and_places_stay() {
        var code = make(null);
        var in = invited(event, code, 2);
        var never = SayableCode.of("ab".repeat(32));
        As.staff(host.organizer(), () -> invitations.revoke(line().id()));
        assertEquals(
                List.of(ReservationReason.INVITATION_UNKNOWN, ReservationReason.INVITATION_UNKNOWN),
                List.of(refused(() -> invited(event, never, 1)), refused(() -> invited(event, code, 1))));
        assertEquals(GOING, state(in));
        assertEquals(Standing.REVOKED, line().standing());
        assertEquals(Optional.empty(), As.staff(host.organizer(), () -> invitations.code(line().id())));
        assertEquals(ReservationReason.INVITED_GROWS, refused(() -> change(in, 3)));
        assertEquals(1, change(in, 1));
    }

    @Test
    void the_same_form_sent_again_is_counted_once_even_when_the_code_is_used_up_or_taken_back() {
        var code = make(2);
        var key = UUID.randomUUID();
        var sender = AnswerSender.PERSON.invitedBy(code);
        var first = reservations.reserve(event, party(2), key, sender);
        assertEquals(
                first.rsvp(), reservations.reserve(event, party(2), key, sender).rsvp());
        As.staff(host.organizer(), () -> invitations.revoke(line().id()));
        assertEquals(
                first.rsvp(), reservations.reserve(event, party(2), key, sender).rsvp());
        assertEquals(2, used());
    }

    @Test
    void what_a_party_gives_back_is_free_for_others_and_it_grows_within_what_is_left() {
        var code = make(4);
        var party = invited(event, code, 2);
        assertEquals(4, change(party, 4));
        assertEquals(4, used());
        assertEquals(ReservationReason.INVITED_GROWS, refused(() -> change(party, 5)));
        assertEquals(1, change(party, 1));
        assertEquals(1, used());
        reservations.cancel(party.manage().value());
        assertEquals(0, used());
        var other = invited(event, code, 4);
        destruction.destroy(other.manage().value());
        assertEquals(0, used());
    }

    @Test
    void who_waits_or_may_come_is_counted_too_so_nobody_is_let_in_beyond() {
        event = dated(2);
        var code = make(5);
        invited(event, code, 2);
        var waits = invited(event, code, 2);
        assertEquals(WAITLISTED, state(waits));
        assertEquals(4, used());
        var maybe = reservations.reserve(
                event, party(1).wishing(Wish.MAYBE), UUID.randomUUID(), AnswerSender.PERSON.invitedBy(code));
        assertEquals(ReservationReason.INVITATION_USED_UP, refused(() -> invited(event, code, 1)));
        reservations.cancel(waits.manage().value());
        assertEquals(3, used());
        reservations.come(maybe.manage().value());
        assertEquals(WAITLISTED, state(maybe), "nobody looks at it first");
        assertEquals(3, used());
    }

    @Test
    void where_organizers_look_at_each_answer_an_invitation_lets_in_at_once() {
        admits(event, Admittance.APPROVED);
        var code = make(4);
        assertEquals(ASKED, reserve(event, 1).state());
        var in = invited(event, code, 2);
        assertEquals(GOING, in.state());
        assertEquals(3, change(in, 3));
    }

    @Test
    void who_answered_before_only_the_invited_may_keeps_its_places_and_grows_no_more() {
        admits(event, Admittance.EVERYONE);
        var before = reserve(event, 2);
        var maybe = given.comes(event, party(1).wishing(Wish.MAYBE));
        admits(event, Admittance.INVITED);
        assertEquals(ReservationReason.INVITED_GROWS, refused(() -> change(before, 3)));
        assertEquals(1, change(before, 1));
        reservations.come(maybe.manage().value());
        assertEquals(ASKED, state(maybe), "the organizers say whether it may");
    }

    @Test
    void where_everybody_may_come_an_invitation_that_lets_nobody_in_is_no_hindrance() {
        var code = make(2);
        var in = invited(event, code, 2);
        admits(event, Admittance.EVERYONE);
        assertEquals(3, change(in, 3), "as a stranger may take one");
        assertEquals(GOING, invited(event, code, 1).state());
        As.staff(host.organizer(), () -> invitations.revoke(line().id()));
        assertEquals(4, change(in, 4));
        assertEquals(GOING, invited(event, code, 1).state());
        assertEquals(GOING, invited(event, SayableCode.of("ab".repeat(32)), 1).state());
        assertEquals(7, now(event).taken());
    }

    @Test
    void where_organizers_look_one_whose_invitation_lets_in_no_more_is_told_so() {
        admits(event, Admittance.APPROVED);
        var code = make(2);
        var in = invited(event, code, 1);
        var maybe = reservations.reserve(
                event, party(1).wishing(Wish.MAYBE), UUID.randomUUID(), AnswerSender.PERSON.invitedBy(code));
        assertEquals(ReservationReason.LOOKED_AT, refused(() -> change(in, 2)));
        assertEquals(ReservationReason.LOOKED_AT, refused(() -> change(maybe, 2)), "it comes without another look");
        assertEquals(ReservationReason.INVITATION_USED_UP, refused(() -> invited(event, code, 1)));
        var never = SayableCode.of("ab".repeat(32));
        assertEquals(ReservationReason.INVITATION_UNKNOWN, refused(() -> invited(event, never, 1)));
    }
}
