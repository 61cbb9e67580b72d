package nyc.icefree.rsvp;

import static nyc.icefree.rsvp.answers.RsvpState.GOING;
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
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.DecidedRsvps;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.Wish;
import nyc.icefree.rsvp.invitations.InvitationDraft;
import nyc.icefree.rsvp.invitations.InvitationRefused;
import nyc.icefree.rsvp.invitations.RsvpInvitation.Standing;
import nyc.icefree.templates.Templates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What organizers do with invitations, and who may; what moves takes them along. */
abstract class InvitationsDeskContract extends InvitationStage {
    @AppTest
    static class OnH2Test extends InvitationsDeskContract {}

    @PostgresAppTest
    static class OnPostgresTest extends InvitationsDeskContract {}

    @Autowired
    EventPlanning planning;

    @Autowired
    Templates templates;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher announcements;

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
                event,
                party(2),
                UUID.randomUUID(),
                AnswerSender.of(Proof.DOUBTED).invitedBy(code));
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
        var code = As.staff(
                host.organizer(),
                () -> invitations.make(List.of(event, other), new InvitationDraft("Tenants", 3, null)));
        var party = invited(event, code, 2);
        assertEquals(Set.of(other), moves.open(party.manage().value(), List.of(other, third)));
        assertEquals(
                ReservationReason.OTHER_DATE_INVITES,
                refused(() -> moves.move(party.manage().value(), third)));
        assertEquals(
                GOING, moves.move(party.manage().value(), other).orElseThrow().state());
        assertEquals(List.of(0, 2), List.of(used(), line(other).invitation().used()));
        var next = invited(event, code, 2);
        assertEquals(
                ReservationReason.OTHER_DATE_FULL,
                refused(() -> moves.move(next.manage().value(), other)));
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
                        new InvitationDraft("x", null, clock.instant().plus(Duration.ofMinutes(1)))));
        invited(event, code, 1);
        jdbc.sql("update invitation set ends_at = created_at where event_id = ?")
                .param(event.value())
                .update();
        assertEquals(ReservationReason.INVITATION_UNKNOWN, refused(() -> invited(event, code, 1)));
        assertEquals(Standing.ENDED, line().standing());
    }

    @Test
    void what_cannot_be_meant_is_refused_with_every_reason() {
        var refused = assertThrows(
                InvitationRefused.class,
                () -> As.staff(
                        host.organizer(),
                        () -> invitations.make(List.of(event), new InvitationDraft(" ", 0, clock.instant()))));
        assertEquals(
                List.of(
                        InvitationRefused.Reason.LABEL_MISSING,
                        InvitationRefused.Reason.PLACES_ODD,
                        InvitationRefused.Reason.END_PAST),
                refused.reasons());
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
        assertEquals(
                0,
                jdbc.sql("select count(*) from invitation where event_id = ?")
                        .param(event.value())
                        .query(Integer.class)
                        .single());
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
                () -> invitations.make(List.of(event), new InvitationDraft("x", null, null)),
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
                        host.organizer(),
                        () -> invitations.make(List.of(mine, theirs), new InvitationDraft("x", null, null))));
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
                host.organizer(),
                () -> invitations.make(List.of(event, open, looked), new InvitationDraft("Tenants", 4, null)));
        List.of(open, looked)
                .forEach(date -> As.staff(
                        host.organizer(), () -> invitations.revoke(line(date).id())));
        admits(open, Admittance.EVERYONE);
        admits(looked, Admittance.APPROVED);
        var party = invited(event, code, 2);
        var maybe = reservations.reserve(
                event, party(1).wishing(Wish.MAYBE), UUID.randomUUID(), AnswerSender.PERSON.invitedBy(code));
        assertEquals(Set.of(open), moves.open(party.manage().value(), List.of(open, looked)));
        assertEquals(Set.of(open, looked), moves.open(maybe.manage().value(), List.of(open, looked)));
        assertEquals(
                ReservationReason.OTHER_DATE_ASKS,
                refused(() -> moves.move(party.manage().value(), looked)));
        assertEquals(
                GOING, moves.move(party.manage().value(), open).orElseThrow().state());
        assertTrue(moves.move(maybe.manage().value(), looked).isPresent());
        assertEquals(0, used());
    }

    @Test
    void what_is_deleted_before_it_was_public_takes_its_invitations_along() {
        make(5);
        transaction.executeWithoutResult(deleting -> announcements.publishEvent(new EventDeleting(event)));
        assertEquals(
                0,
                jdbc.sql("select count(*) from invitation where event_id = ?")
                        .param(event.value())
                        .query(Integer.class)
                        .single());
    }
}
