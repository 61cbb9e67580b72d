package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.announced.AddressOpened;
import nyc.icefree.events.announced.EventCalledOff;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.CalendarFellSilent;
import nyc.icefree.partners.CalendarHeldBack;
import nyc.icefree.partners.RoleWaits;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.requests.RequestAsked;
import nyc.icefree.requests.RequestId;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.RsvpMade;
import nyc.icefree.rsvp.RsvpPromoted;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.announced.ShiftChanged;
import nyc.icefree.shifts.announced.ShiftUnassigned;
import nyc.icefree.signin.SignInLinkAsked;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

/** Somebody presses the button twice, or in two windows: one mail, and nothing for an operator to read. */
@DatabasesDiffer
abstract class AskedAtOnceContract extends MailStage {
    @AppTest
    static class OnH2Test extends AskedAtOnceContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AskedAtOnceContract {}

    @Autowired
    AccountNotices accountNotices;

    @Autowired
    RoleNotices roleNotices;

    @Autowired
    OrganizerNotices organizerNotices;

    @Autowired
    EventNotices eventNotices;

    @Autowired
    ShiftNotices shiftNotices;

    @Autowired
    RsvpNotices rsvpNotices;

    @Autowired
    RequestNotices requestNotices;

    @Test
    void two_links_asked_for_at_once_are_one_mail_and_no_fault() throws Exception {
        for (int round = 0; round < 10; round++) {
            var who = somebody("Ada", Language.ENGLISH);
            onFourNodes(links -> links.on(new SignInLinkAsked(who.person())), accountNotices);
            var messages = rows.of(MessageReason.SIGN_IN_LINK, Recipient.of(who.person()));
            assertFalse(messages.isEmpty());
            assertEquals(
                    messages.size(),
                    messages.stream()
                            .map(QueuedMessage::aboutVersion)
                            .distinct()
                            .count());
        }
    }

    /** As when two nodes do the same, or send again what was not heard. */
    @Test
    void what_organizers_are_told_twice_at_once_is_one_mail_and_no_fault() throws Exception {
        for (int round = 0; round < 5; round++) {
            var team = given.team();
            UUID source = UUID.randomUUID();
            var organizer = Recipient.of(team.organizer());
            var coordinator = Recipient.of(given.coordinator(team.organization()));
            var waiting = account();
            given.appoint(team.organization(), waiting, StaffRole.ORGANIZER);
            update(
                    "update membership set role = null, waits_role = 'ORGANIZER', waits_cause ="
                            + " 'GIVEN_BY_ADMINISTRATOR', waits_since = created_at, waits_for_coordinator = true"
                            + " where person = ?",
                    waiting.value());
            onFourNodes(roles -> roles.on(new RoleWaits(team.organization(), waiting)), roleNotices);
            onFourNodes(all -> all.on(new CalendarFellSilent(team.organization(), source, 1)), organizerNotices);
            onFourNodes(all -> all.on(new CalendarHeldBack(team.organization(), source, false, 2)), organizerNotices);
            assertEquals(1, writtenAtOnce(MessageReason.ROLE_WAITS, coordinator));
            assertEquals(1, told(MessageReason.CALENDAR_SILENT, organizer));
            assertEquals(1, told(MessageReason.CALENDAR_HELD, organizer));
        }
    }

    /** Without one that was written when an earlier one was in the sender's hand already: that may say something else. */
    private int writtenAtOnce(MessageReason reason, Recipient who) {
        return number(
                "select count(*) from outbox o where reason = ? and recipient = ? and not exists (select 1 from outbox e"
                        + " where e.reason = o.reason and e.recipient = o.recipient and e.created_at < o.created_at"
                        + " and e.state in ('SENDING', 'SENT'))",
                reason.name(),
                who.id());
    }

    /** Whoever comes or helps is told once, however often and by how many nodes the same is heard. */
    @Test
    void each_announcement_is_heard_once_without_a_fault() throws Exception {
        for (int round = 0; round < 5; round++) {
            var team = given.team();
            var event = given.published(team);
            for (int party = 0; party < 5; party++) {
                given.comes(event, party());
            }
            var rsvps = contacts.toTell(event);
            var helps = helper(team, event);
            var request = new RequestId(UUID.randomUUID());
            var unassigned = new ShiftUnassigned(helps.assignment(), helps.shift(), helps.person(), null);
            onFourNodes(events -> events.on(new EventChanged(event, 7, true)), eventNotices);
            onFourNodes(events -> events.on(new AddressOpened(event, 8)), eventNotices);
            onFourNodes(shifts -> shifts.on(new ShiftChanged(helps.shift(), 9)), shiftNotices);
            onFourNodes(shifts -> shifts.on(unassigned), shiftNotices);
            var promoted = new RsvpPromoted(rsvps.getFirst(), event, Instant.now());
            onFourNodes(answers -> answers.on(promoted), rsvpNotices);
            onFourNodes(requests -> requests.on(new RequestAsked(request, 1)), requestNotices);
            onFourNodes(events -> events.on(new EventCalledOff(event, EventState.CANCELLED, 10, null)), eventNotices);
            for (var rsvp : rsvps) {
                assertEquals(1, told(MessageReason.EVENT_CHANGED, Recipient.of(rsvp)));
                assertEquals(1, told(MessageReason.EVENT_ADDRESS, Recipient.of(rsvp)));
                assertEquals(1, told(MessageReason.EVENT_CANCELLED, Recipient.of(rsvp)));
            }
            assertEquals(1, told(MessageReason.RSVP_PROMOTION, Recipient.of(rsvps.getFirst())));
            var person = Recipient.of(helps.person());
            assertEquals(1, told(MessageReason.EVENT_CHANGED, person));
            assertEquals(1, told(MessageReason.SHIFT_CHANGED, person));
            assertEquals(1, told(MessageReason.SHIFT_DECLINED, person));
            assertEquals(1, told(MessageReason.REQUEST_ASKED, Recipient.of(request)));
        }
    }

    /** A rush of answers to one event: nobody's page waits for the confirmation of somebody else. */
    @Test
    void parties_that_answer_the_same_event_do_not_wait_for_each_other() throws Exception {
        var event = given.published(given.team());
        for (int party = 0; party < 5; party++) {
            given.comes(event, party());
        }
        var rsvps = contacts.toTell(event);
        var first = rsvps.getFirst();
        var second = rsvps.stream()
                .filter(rsvp -> OutboxRows.turnOf(rsvp.value()) != OutboxRows.turnOf(first.value()))
                .findFirst()
                .orElseThrow();
        RsvpNotices listener = AopTestUtils.getUltimateTargetObject(rsvpNotices);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            transaction.executeWithoutResult(held -> {
                listener.on(new RsvpMade(List.of(first), event));
                var other = threads.submit(
                        () -> transaction.executeWithoutResult(t -> listener.on(new RsvpMade(List.of(second), event))));
                assertDoesNotThrow(() -> other.get(1, TimeUnit.SECONDS));
            });
        }
    }

    /** Each in a transaction of its own, as the same announcement is heard on nodes that know nothing of each other. */
    private <T> void onFourNodes(Consumer<T> hear, T notices) throws Exception {
        T listener = AopTestUtils.getUltimateTargetObject(notices);
        var heard = AtOnce.run(4, () -> {
            transaction.executeWithoutResult(t -> hear.accept(listener));
            return true;
        });
        for (var one : heard) {
            assertTrue(one.get());
        }
    }

    private static ReservationForm party() {
        String email = Given.email();
        return Given.party("Rosa", 1, email);
    }

    private record Helper(ShiftId shift, AssignmentId assignment, PersonId person) {}

    private Helper helper(Given.Team team, EventId event) {
        return As.staff(team.organizer(), () -> {
            var person = given.volunteer(team);
            var slot = events.slotOf(event).orElseThrow();
            var shift = shifts.plan(Given.shift(event, ShiftRole.MARSHAL, 2, slot));
            return new Helper(shift, staffing.assign(shift, person, null).id(), person);
        });
    }

    private PersonId account() {
        return accounts.create("Ada", Given.email(), Language.ENGLISH, "three lamps over", new byte[20], false);
    }
}
