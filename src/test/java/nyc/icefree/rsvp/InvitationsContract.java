package nyc.icefree.rsvp;

import static nyc.icefree.rsvp.RsvpState.ASKED;
import static nyc.icefree.rsvp.RsvpState.GOING;
import static nyc.icefree.rsvp.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.invitations.InvitationLine;
import nyc.icefree.rsvp.invitations.InvitationRefused;
import nyc.icefree.rsvp.invitations.InvitationTerms;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.rsvp.invitations.RsvpInvitation.Standing;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.rsvp.reserving.RsvpDestruction;
import nyc.icefree.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Who has an invitation comes in without another look, and no more people by one than it is for. */
abstract class InvitationsContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends InvitationsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends InvitationsContract {}

    @Autowired
    Invitations invitations;

    @Autowired
    ReservationMoves moves;

    @Autowired
    RsvpApprovals approvals;

    @Autowired
    RsvpDesk desk;

    @Autowired
    RsvpDestruction destruction;

    @Autowired
    Templates templates;

    @Autowired
    ApplicationEventPublisher announcements;

    Team host;
    EventId event;

    @BeforeEach
    void an_event() {
        host = given.team();
        event = dated(20);
    }

    EventId dated(int capacity) {
        var draft = sized(given.session("Know your rights", 3), capacity);
        return given.published(host, draft.with(draft.rsvps().admittance(Admittance.INVITED)));
    }

    SayableCode make(@Nullable Integer people) {
        return As.staff(host.organizer(), () -> invitations.make(List.of(event), "Tenants", Given.spots(people)));
    }

    ReservationOutcome invited(EventId to, SayableCode code, int people) {
        return reservations.reserve(to, party(people), UUID.randomUUID(), RsvpSender.PERSON.invitedBy(code));
    }

    int change(ReservationOutcome party, int people) {
        ReservationForm form = party(people);
        return reservations
                .change(party.manage().value(), form, null)
                .orElseThrow()
                .party()
                .people()
                .total();
    }

    InvitationLine line() {
        return line(event);
    }

    InvitationLine line(EventId of) {
        return As.staff(host.organizer(), () -> invitations.of(of)).getFirst();
    }

    int used() {
        return line().invitation().used();
    }

    static ReservationReason refused(Runnable act) {
        var reasons = assertThrows(ReservationRefused.class, act::run).reasons();
        assertEquals(1, reasons.size());
        return reasons.getFirst();
    }

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
    void what_never_was_and_what_was_taken_back_are_refused_alike_and_spots_stay() {
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
    void the_same_form_counts_once_even_when_its_code_is_used_up() {
        var code = make(2);
        var key = UUID.randomUUID();
        var sender = RsvpSender.PERSON.invitedBy(code);
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
        cancel(party);
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
                event, party(1).wishing(Wish.MAYBE), UUID.randomUUID(), RsvpSender.PERSON.invitedBy(code));
        assertEquals(ReservationReason.INVITATION_USED_UP, refused(() -> invited(event, code, 1)));
        cancel(waits);
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
    void who_answered_before_only_the_invited_may_keeps_its_spots_and_grows_no_more() {
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
                event, party(1).wishing(Wish.MAYBE), UUID.randomUUID(), RsvpSender.PERSON.invitedBy(code));
        assertEquals(ReservationReason.LOOKED_AT, refused(() -> change(in, 2)));
        assertEquals(ReservationReason.LOOKED_AT, refused(() -> change(maybe, 2)), "it comes without another look");
        assertEquals(ReservationReason.INVITATION_USED_UP, refused(() -> invited(event, code, 1)));
        var never = SayableCode.of("ab".repeat(32));
        assertEquals(ReservationReason.INVITATION_UNKNOWN, refused(() -> invited(event, never, 1)));
    }

    @Test
    void what_organizers_take_back_is_counted_beyond_what_it_is_for() {
        var code = make(2);
        var first = invited(event, code, 2);
        var cancelled =
                As.staff(host.organizer(), () -> desk.cancel(first.rsvp())).orElseThrow();
        assertEquals(0, used());
        invited(event, code, 2);
        As.staff(host.organizer(), () -> desk.cancelBack(cancelled, "x"));
        assertEquals(GOING, state(first));
        assertEquals(4, used());
        assertEquals(ReservationReason.INVITATION_USED_UP, refused(() -> invited(event, code, 1)));
    }

    @Test
    void a_no_gives_back_and_undoing_it_takes_again() {
        admits(event, Admittance.APPROVED);
        var code = make(2);
        var asked = reservations.reserve(
                event, party(2), UUID.randomUUID(), RsvpSender.of(Proof.DOUBTED).invitedBy(code));
        assertEquals(2, used());
        DecidedRsvps said = As.staff(host.organizer(), () -> approvals.decide(event, List.of(asked.rsvp()), false));
        assertEquals(0, used());
        As.staff(host.organizer(), () -> approvals.undo(said));
        assertEquals(2, used());
    }

    @Test
    void one_for_several_dates_goes_with_a_party_that_moves_and_counts_at_each() {
        var other = dated(20);
        var third = dated(20);
        var code = As.staff(host.organizer(), () -> invitations.make(List.of(event, other), "Tenants", Given.spots(3)));
        var party = invited(event, code, 2);
        assertEquals(Set.of(other), moves.open(party.manage().value(), List.of(other, third)));
        assertEquals(
                ReservationReason.OTHER_DATE_INVITES,
                refused(() -> moves.move(party.manage().value(), third, null)));
        assertEquals(
                GOING,
                moves.move(party.manage().value(), other, null).orElseThrow().state());
        assertEquals(List.of(0, 2), List.of(used(), line(other).invitation().used()));
        var next = invited(event, code, 2);
        assertEquals(
                ReservationReason.OTHER_DATE_FULL,
                refused(() -> moves.move(next.manage().value(), other, null)));
        assertEquals(GOING, state(next));
        assertEquals(2, used());
        assertEquals(Set.of(), moves.withRoom(List.of(other), 1), "newcomers are not sent to what is by invitation");
    }

    @Test
    void an_invitation_ends() {
        var code = As.staff(
                host.organizer(),
                () -> invitations.make(
                        List.of(event),
                        "x",
                        new InvitationTerms(null, clock.instant().plus(Duration.ofMinutes(1)))));
        invited(event, code, 1);
        Sql.run(jdbc, "update invitation set ends_at = created_at where event_id = ?", event.value());
        assertEquals(ReservationReason.INVITATION_UNKNOWN, refused(() -> invited(event, code, 1)));
        assertEquals(Standing.ENDED, line().standing());
    }

    @Test
    void what_cannot_be_meant_is_refused_with_every_reason() {
        var refused = Refusals.because(
                InvitationRefused.class,
                () -> As.staff(
                        host.organizer(),
                        () -> invitations.make(List.of(event), " ", new InvitationTerms(0, clock.instant()))));
        assertEquals(
                List.of(InvitationRefused.LABEL_MISSING, InvitationRefused.PLACES_ODD, InvitationRefused.END_PAST),
                refused);
    }

    @Test
    void a_code_is_shown_again_and_lies_nowhere_plain_and_dies_with_the_events_key() {
        var code = make(5);
        assertEquals(Optional.of(code), As.staff(host.organizer(), () -> invitations.code(line().id())));
        assertEquals("Tenants", line().label());
        var rows = jdbc.sql("select * from invitation where event_id = ?")
                .param(event.value())
                .query()
                .listOfRows();
        for (var value : rows.getFirst().values()) {
            String text = value instanceof byte[] bytes
                    ? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                    : String.valueOf(value);
            assertFalse(text.contains(code.digits()) || text.contains("Tenants"), text);
        }
        invited(event, code, 1);
        endedAgo(event, Duration.ofDays(8));
        purge.purgeDue();
        assertEquals(0, Sql.number(jdbc, "select count(*) from invitation where event_id = ?", event.value()));
        assertEquals(Optional.empty(), invitations.byCode(event, code));
    }

    @Test
    void what_is_copied_is_by_invitation_too_and_has_none_yet() {
        make(5);
        var copies = As.staff(host.organizer(), () -> {
            var draft = planning.planOf(event).orElseThrow().draft();
            var template = templates.keep(event, "By invitation");
            var start = Objects.requireNonNull(draft.when().start());
            var pattern = templates.form(template).orElseThrow().at(start, start.plusHours(1));
            return List.of(planning.copy(event, draft), templates.plan(template, host.organization(), pattern));
        });
        for (EventId copy : copies) {
            As.staff(host.organizer(), () -> {
                var draft = planning.planOf(copy).orElseThrow().draft();
                assertEquals(Admittance.INVITED, draft.rsvps().admittance());
                assertEquals(List.of(), invitations.of(copy));
            });
        }
    }

    @Test
    void nobody_else_makes_sees_or_takes_back() {
        make(5);
        var id = line().id();
        Team stranger = given.team();
        List<Runnable> acts = List.of(
                () -> invitations.make(List.of(event), "x", Given.spots(null)),
                () -> invitations.of(event),
                () -> invitations.code(id),
                () -> invitations.revoke(id));
        for (var act : acts) {
            assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), act));
            assertThrows(NotYours.class, () -> As.administrator(given.person(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(host.organizer(), act));
            assertThrows(AccessDeniedException.class, () -> As.nobody(act));
        }
        assertEquals(Standing.OPEN, line().standing());
        var mine = dated(5);
        var theirs = given.published(stranger, given.session("Theirs", 3));
        assertThrows(
                NotYours.class,
                () -> As.staff(
                        host.organizer(), () -> invitations.make(List.of(mine, theirs), "x", Given.spots(null))));
        assertEquals(List.of(), As.staff(host.organizer(), () -> invitations.of(mine)));
    }

    @Test
    void two_have_never_the_same_code() {
        assertNotEquals(make(1), make(1));
    }

    @Test
    void what_an_invitation_does_not_let_in_moves_to_where_none_is_needed() {
        var open = dated(20);
        var looked = dated(20);
        var code = As.staff(
                host.organizer(), () -> invitations.make(List.of(event, open, looked), "Tenants", Given.spots(4)));
        List.of(open, looked)
                .forEach(date -> As.staff(
                        host.organizer(), () -> invitations.revoke(line(date).id())));
        admits(open, Admittance.EVERYONE);
        admits(looked, Admittance.APPROVED);
        var party = invited(event, code, 2);
        var maybe = reservations.reserve(
                event, party(1).wishing(Wish.MAYBE), UUID.randomUUID(), RsvpSender.PERSON.invitedBy(code));
        assertEquals(Set.of(open), moves.open(party.manage().value(), List.of(open, looked)));
        assertEquals(Set.of(open, looked), moves.open(maybe.manage().value(), List.of(open, looked)));
        assertEquals(
                ReservationReason.OTHER_DATE_ASKS,
                refused(() -> moves.move(party.manage().value(), looked, null)));
        assertEquals(
                GOING,
                moves.move(party.manage().value(), open, null).orElseThrow().state());
        assertTrue(moves.move(maybe.manage().value(), looked, null).isPresent());
        assertEquals(0, used());
    }

    @Test
    void what_is_deleted_before_it_was_public_takes_its_invitations_along() {
        make(5);
        transaction.executeWithoutResult(deleting -> announcements.publishEvent(new EventDeleting(event)));
        assertEquals(0, Sql.number(jdbc, "select count(*) from invitation where event_id = ?", event.value()));
    }
}
