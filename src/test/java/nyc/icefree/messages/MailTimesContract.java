package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.outbox.DailyHour;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MailTerms.Pace;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxCounts;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.outbox.StaffRows;
import nyc.icefree.messages.sending.HourlyLimit;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.partners.CalendarFellSilent;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.mails.OrganizerMail;
import nyc.icefree.signin.mails.OrganizerMails;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When mail leaves: within the hour of its provider, and as an organizer chose to hear. */
abstract class MailTimesContract extends MailStage {
    @AppTest
    static class OnH2Test extends MailTimesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends MailTimesContract {}

    private static final int PER_HOUR = 20;
    private static final DailyHour EVENING = new DailyHour(Given.NEW_YORK);
    private static final PersonId SOMEBODY_ELSE = new PersonId(UUID.randomUUID());

    @Autowired
    OutboxCounts counts;

    @Autowired
    OrganizerMails mails;

    @AfterEach
    void nothing_waits_for_somebody_else() {
        nothingWaits();
    }

    @Test
    void the_rest_waits_for_its_hour_and_links_go_all_the_same() throws Exception {
        nothingWaits();
        var letters = new ArrayList<UUID>();
        for (int i = 0; i < 30; i++) {
            letters.add(queue(somebody("Ada", Language.ENGLISH), MessageReason.ACCOUNT_RENEWED));
        }
        var limited = limited();
        assertEquals(18, limited.sendWaiting());
        assertEquals(0, limited.sendWaiting());
        var link = queue(somebody("Bo", Language.ENGLISH), MessageReason.SIGN_IN_LINK);
        assertEquals(1, limited.sendWaiting());
        assertEquals(MessageState.SENT, row(link).state());
        queue(somebody("Cy", Language.ENGLISH), MessageReason.SIGN_IN_LINK);
        clock.forward(Duration.ofSeconds(1));
        var late = queue(somebody("Di", Language.ENGLISH), MessageReason.SIGN_IN_LINK);
        assertEquals(1, limited.sendWaiting());
        assertEquals(MessageState.QUEUED, row(late).state());
        assertEquals(PER_HOUR, counts.sentAfter(clock.instant().minus(Duration.ofHours(1))));

        clock.forward(Duration.ofMinutes(58));
        assertEquals(0, limited.sendWaiting());
        clock.forward(Duration.ofMinutes(3)); // some rows say when they left to the minute
        limited.sendWaiting();
        assertEquals(
                30,
                letters.stream()
                        .filter(id -> row(id).state() == MessageState.SENT)
                        .count());
    }

    @Test
    void no_kind_of_letter_waits_for_ever() {
        nothingWaits();
        var each = new ArrayList<UUID>();
        for (var lane : MailTerms.Lane.values()) {
            var reason = Stream.of(MessageReason.values())
                    .filter(known -> known.terms().lane() == lane)
                    .findFirst()
                    .orElseThrow();
            each.add(queue(somebody("Ada", Language.ENGLISH), reason));
        }
        clock.forward(Duration.ofMinutes(3)); // news wait for an undo
        sending().sendWaiting();
        for (UUID id : each) {
            assertNotEquals(
                    MessageState.QUEUED, row(id).state(), row(id).reason().name());
        }
        nothingWaits(); // some are to people who are none
    }

    @Test
    void a_cancellation_overtakes_all_whom_an_organization_asks() {
        nothingWaits();
        for (int i = 0; i < 3; i++) {
            queue(somebody("Ada", Language.ENGLISH), MessageReason.VOLUNTEER_ASKED);
        }
        var cancelled = queue(somebody("Bo", Language.ENGLISH), MessageReason.EVENT_CANCELLED);
        clock.forward(Duration.ofMinutes(3)); // news wait for an undo
        var next = rows.claim(UUID.randomUUID(), MailTerms.Lane.last(), clock.instant(), Sending.LEASE);
        assertEquals(cancelled, next.orElseThrow().id());
    }

    @Test
    void what_was_not_sent_is_counted_by_its_reason() {
        nothingWaits();
        queue(somebody("Ada", Language.ENGLISH), MessageReason.STAFF_INVITATION);
        server.mood = MailServer.Mood.KNOWS_NOBODY;
        sending().sendWaiting();
        queue(somebody("Bo", Language.ENGLISH), MessageReason.STAFF_INVITATION);
        assertEquals(1, counts.unsentByNote().get(MessageNote.ADDRESS_REFUSED));
        assertEquals(1, counts.byState().get(MessageState.GIVEN_UP));
        assertEquals(1, counts.byState().get(MessageState.QUEUED));
    }

    private Sending limited() {
        return new Sending(rows, claims, letters, sink(), new HourlyLimit(counts, PER_HOUR), clock);
    }

    @Test
    void the_link_of_a_waiting_mail_leads_to_what_was_asked_for_last() throws Exception {
        var who = somebody("Ada", Language.ENGLISH);
        UUID id = queue(who, MessageReason.SIGN_IN_LINK);
        UUID shift = UUID.randomUUID();
        server.mood = MailServer.Mood.DOWN;
        sending().sendWaiting();
        for (UUID asked : new UUID[] {UUID.randomUUID(), shift}) {
            rows.lead(MessageReason.SIGN_IN_LINK, who.person().value(), asked);
            assertEquals(asked, row(id).towards());
        }
        server.mood = MailServer.Mood.UP;
        clock.forward(Duration.ofSeconds(10));
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(id).state());
        assertNull(row(id).towards(), "kept no longer than it waits");
        String mail = body(server.to(who.email()).getFirst(), 0);
        assertTrue(mail.contains("?shift=" + shift), mail);
        rows.lead(MessageReason.SIGN_IN_LINK, who.person().value(), shift);
        assertNull(row(id).towards(), "what has left leads nowhere else");
    }

    @Test
    void what_is_dropped_forgets_it_too() {
        var who = somebody("Ada", Language.ENGLISH);
        UUID id = queue(who, MessageReason.SIGN_IN_LINK);
        rows.lead(MessageReason.SIGN_IN_LINK, who.person().value(), UUID.randomUUID());
        rows.drop(id, MessageNote.SERVER_UNREACHABLE, clock.instant());
        assertNull(row(id).towards());
    }

    private Invited organizer(OrganizerMail choice) {
        var person = account("Ada", false);
        As.staff(person.person(), () -> mails.choose(choice));
        return person;
    }

    private Given.Team teamOf(Invited... organizers) {
        var team = given.member(organizers[0].person());
        for (Invited more : List.of(organizers).subList(1, organizers.length)) {
            given.appoint(team.organization(), more.person(), StaffRole.ORGANIZER);
        }
        return team;
    }

    private void fallsSilent(Given.Team team, int time) {
        announce(new CalendarFellSilent(team.organization(), UUID.randomUUID(), time));
    }

    private List<QueuedMessage> to(MessageReason reason, Invited who) {
        return rows.of(reason, Recipient.of(who.person()));
    }

    private void add(MessageReason reason, Invited who, @Nullable Instant begins, @Nullable EventId event) {
        var about = new StaffRows.About(UUID.randomUUID(), 1, event, begins);
        var to = List.of(who.person(), SOMEBODY_ELSE);
        transaction.executeWithoutResult(t -> staff.add(reason, to, about, clock.instant()));
    }

    private void itIs(Instant moment) {
        clock.forward(Duration.between(clock.instant(), moment));
    }

    @Test
    void one_gets_it_at_once_another_in_the_evening_and_a_third_not_at_all() {
        var now = organizer(OrganizerMail.AT_ONCE);
        var daily = organizer(OrganizerMail.DAILY);
        var never = organizer(OrganizerMail.NONE);
        var team = teamOf(now, daily, never);
        fallsSilent(team, 1);
        fallsSilent(team, 2);
        var silent = MessageReason.CALENDAR_SILENT;
        Postman.untilHeard(
                () -> to(silent, daily).size() == 2 && to(silent, now).size() == 2);
        post.until(() -> to(silent, now).stream().allMatch(one -> one.state() == MessageState.SENT));
        assertNotEquals(0, mailed(now.email()));
        var waiting = to(silent, daily);
        var due = EVENING.next(waiting.getFirst().createdAt());
        waiting.forEach(one -> {
            assertEquals(due, one.dueAt());
            assertTrue(one.row().isGathered(due.minusSeconds(1)));
            assertFalse(one.row().isGathered(due));
        });
        itIs(due.minusSeconds(1));
        sending().sendWaiting();
        assertEquals(0, server.to(daily.email()).size());
        itIs(due);
        sending().sendWaiting();
        waiting.forEach(one -> assertEquals(MessageState.SENT, row(one.id()).state()));
        assertEquals(1, server.to(daily.email()).size(), "all of the day in one mail");
        assertEquals(List.of(), to(silent, never));
        assertEquals(0, mailed(never.email()));
    }

    @Test
    void what_is_urgent_comes_at_once_whatever_was_chosen() {
        Instant soon = clock.instant().plus(Duration.ofHours(48)).minusSeconds(1);
        Instant later = clock.instant().plus(Duration.ofHours(48));
        for (OrganizerMail choice : OrganizerMail.values()) {
            var who = organizer(choice);
            for (MessageReason reason : MessageReason.values()) {
                boolean always = reason.terms().pace() == Pace.AT_ONCE;
                add(reason, who, soon, null);
                assertDue(who, reason, reason.terms().pace() == Pace.AS_CHOSEN ? choice : OrganizerMail.AT_ONCE);
                add(reason, who, later, null);
                assertDue(who, reason, always ? OrganizerMail.AT_ONCE : choice);
                add(reason, who, null, null);
                assertDue(who, reason, always ? OrganizerMail.AT_ONCE : choice);
            }
        }
    }

    private void assertDue(Invited who, MessageReason reason, OrganizerMail as) {
        Instant usual = clock.instant().plus(reason.terms().waits());
        assertEquals(
                switch (as) {
                    case AT_ONCE -> List.of(usual);
                    case DAILY -> List.of(EVENING.next(usual));
                    case NONE -> List.of();
                },
                to(reason, who).stream().map(QueuedMessage::dueAt).toList(),
                reason::name);
        update("delete from outbox where recipient = ?", who.person().value());
    }
}
