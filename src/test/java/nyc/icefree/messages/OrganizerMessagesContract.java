package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.CoHosting;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What organizers and administrators are written about what others did or wait for, and who is not. */
abstract class OrganizerMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends OrganizerMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OrganizerMessagesContract {}

    private static final String TITLE = "Tumbleford gathering";

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventApproval steps;

    @Autowired
    CoHosting coHosting;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    Memberships memberships;

    @Autowired
    StaffAccounts accounts;

    @Test
    void a_move_is_told_at_once_to_all_who_organize_in_their_language_with_the_day_and_not_the_place()
            throws Exception {
        var host = given.team();
        var coHost = given.team();
        var rosa = joined(host, Language.SPANISH);
        var event = given.published(host, secret().hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
        move(host, event);
        for (String told : List.of(email(host.organizer()), email(coHost.organizer()), rosa.email())) {
            post.until(() -> received(told, "Moved: ", "Movido: ").size() == 1);
        }
        var mail = received(rosa.email(), "Movido: ").getFirst();
        String text = body(mail, 0);
        assertFalse(mail.getSubject().contains(TITLE), "a locked phone shows the subject");
        assertTrue(text.contains("> " + TITLE), text);
        assertTrue(text.contains("Cuándo: "), text);
        assertTrue(text.contains("/workspace/events/" + event), text);
        for (String never : List.of("8601 Example Avenue", "Reading Room", "Elmhurst", "bluegate", "Ada Example")) {
            assertFalse((text + body(mail, 1)).contains(never), never);
        }
        assertEquals(
                List.of(),
                rows.of(
                        MessageReason.Organizer.EVENT_MOVED,
                        Recipient.of(given.team().organizer())));
    }

    @Test
    void what_is_announced_twice_is_told_once_and_a_later_move_again() {
        var host = given.team();
        var to = Recipient.of(host.organizer());
        var event = given.published(host, secret());
        move(host, event);
        Postman.untilHeard(
                () -> rows.of(MessageReason.Organizer.EVENT_MOVED, to).size() == 1);
        int version =
                rows.of(MessageReason.Organizer.EVENT_MOVED, to).getFirst().aboutVersion();
        announce(new EventChanged(event, version, true, null));
        announce(new EventChanged(event, version, false, null));
        move(host, event);
        Postman.untilHeard(
                () -> rows.of(MessageReason.Organizer.EVENT_MOVED, to).size() == 2);
        // of the second in the same mail, where the first has not left by then
        post.until(() -> rows.of(MessageReason.Organizer.EVENT_MOVED, to).stream()
                .allMatch(message -> message.state() == MessageState.SENT));
        assertFalse(received(email(host.organizer()), "Moved: ").isEmpty());
    }

    @Test
    void a_letter_whose_sender_died_arrives_once_after_the_lease() {
        var host = given.team();
        var event = given.published(host, secret());
        UUID id = queued(MessageReason.Organizer.EVENT_MOVED, host.organizer(), event, event.value());
        while (row(id).state() == MessageState.QUEUED) {
            rows.claim(UUID.randomUUID(), MailTerms.Lane.last(), clock.instant(), Sending.LEASE);
        }
        sending().sendWaiting();
        assertEquals(0, server.to(email(host.organizer())).size());
        clock.forward(Sending.LEASE);
        sending().sendWaiting();
        sending().sendWaiting();
        assertEquals(1, server.to(email(host.organizer())).size());
    }

    @Test
    void whoever_left_or_was_shut_out_before_the_letter_was_written_gets_none() {
        var host = given.team();
        var left = joined(host, Language.ENGLISH);
        var shutOut = employee(false);
        given.appoint(host.organization(), shutOut.person(), StaffRole.ORGANIZER);
        var event = given.published(host, secret());
        UUID one = queued(MessageReason.Organizer.EVENT_MOVED, left.person(), event, event.value());
        UUID other = queued(MessageReason.Organizer.EVENT_MOVED, shutOut.person(), event, event.value());
        UUID stays = queued(MessageReason.Organizer.EVENT_MOVED, host.organizer(), event, event.value());
        As.administrator(given.person(), () -> {
            memberships.dismiss(host.organization(), left.person());
            accounts.deactivate(shutOut.person());
        });
        sending().sendWaiting();
        assertEquals(MessageState.DROPPED, row(one).state());
        assertEquals(MessageState.DROPPED, row(other).state());
        assertEquals(MessageState.SENT, row(stays).state());
        assertEquals(List.of(), server.to(left.email()));
        assertEquals(List.of(), server.to(shutOut.email()));
    }

    @Test
    void what_waits_for_approval_is_told_to_administrators_and_the_decision_to_the_host() throws Exception {
        var host = given.untrustedTeam();
        var admin = employee(true);
        var event = given.drafted(host, secret());
        As.staff(host.organizer(), () -> steps.submit(event, null));
        post.until(() -> received(admin.email(), "Waits for approval: ").size() == 1);
        assertEquals(List.of(), rows.of(MessageReason.Organizer.EVENT_SUBMITTED, Recipient.of(host.organizer())));
        UUID late = queued(MessageReason.Organizer.EVENT_SUBMITTED, admin.person(), event, event.value());
        As.administrator(given.person(), () -> desk.askBack(event, "Who leads it?"));
        var decided = Recipient.of(host.organizer());
        Postman.untilHeard(
                () -> rows.of(MessageReason.Organizer.EVENT_DECIDED, decided).size() == 1);
        var letter = rows.of(MessageReason.Organizer.EVENT_DECIDED, decided).getFirst();
        assertTrue(letter.dueAt().isAfter(Instant.now()), "it may still be taken back");
        rows.hurry(letter.id(), Instant.EPOCH);
        post.until(() -> received(email(host.organizer()), "A decision: ").size() == 1);
        var text = body(received(email(host.organizer()), "A decision: ").getFirst(), 0);
        assertTrue(text.contains("> Who leads it?"), text);
        assertFalse(text.contains("8601 Example Avenue"), text);
        assertEquals(List.of(), rows.of(MessageReason.Organizer.EVENT_DECIDED, Recipient.of(admin.person())));
        sending().sendWaiting();
        assertEquals(MessageNote.OVERTAKEN, row(late).note(), "it does not wait any more");
    }

    @Test
    void a_proposed_move_is_told_to_all_who_may_agree_until_somebody_has() {
        var host = given.untrustedTeam();
        var second = joined(host, Language.ENGLISH);
        var event = given.drafted(host, secret());
        As.staff(host.organizer(), () -> steps.submit(event, null));
        As.administrator(given.person(), () -> desk.accept(event));
        var proposal = As.staff(host.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            proposals.propose(event, plan.version(), later(plan.draft()), ShiftHours.MOVE, null);
            return waiting.open(event).orElseThrow().id();
        });
        post.until(() -> received(second.email(), "Please agree or decline: ").size() == 1);
        UUID late = queued(MessageReason.Organizer.CHANGE_PROPOSED, second.person(), event, proposal);
        As.staff(second.person(), () -> proposals.agree(proposal));
        sending().sendWaiting();
        assertEquals(MessageNote.OVERTAKEN, row(late).note());
    }

    @Test
    void an_organization_is_asked_to_co_host_until_it_answers_and_the_host_hears_of_it() {
        var host = given.team();
        var asked = given.team();
        var event = given.published(host, secret().hostedWith(List.of(asked.organization())));
        String address = email(asked.organizer());
        post.until(() -> received(address, "A question about ").size() == 1);
        UUID late = queued(MessageReason.Organizer.CO_HOST_INVITED, asked.organizer(), event, event.value());
        As.staff(asked.organizer(), () -> coHosting.decline(event, asked.organization()));
        post.until(() -> received(email(host.organizer()), "An answer: ").size() == 1);
        sending().sendWaiting();
        assertEquals(MessageNote.OVERTAKEN, row(late).note());
        assertEquals(List.of(), rows.of(MessageReason.Organizer.CO_HOST_ANSWERED, Recipient.of(asked.organizer())));
    }

    private UUID queued(MessageReason reason, PersonId to, EventId event, UUID about) {
        rows.add(reason, List.of(Recipient.of(to)), about, 999, event, clock.instant());
        return rows.of(reason, Recipient.of(to)).stream()
                .filter(m -> m.aboutVersion() == 999)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void announce(Object announcement) {
        transaction.executeWithoutResult(t -> announcements.publishEvent(announcement));
    }

    private Invited joined(Given.Team team, Language language) {
        var person = somebody("Rosa", language);
        given.appoint(team.organization(), person.person(), StaffRole.ORGANIZER);
        return person;
    }

    private Invited employee(boolean administrator) {
        String email = "a" + Given.email();
        return new Invited(
                accounts.create("Ada", email, Language.ENGLISH, "lanterns on stoops", new byte[20], administrator),
                email);
    }

    private static EventDraft secret() {
        var day = java.time.LocalDate.now(Given.NEW_YORK).plusDays(9);
        return Given.draft(
                EventKind.RALLY,
                TITLE,
                day.atTime(17, 0),
                day.atTime(18, 0),
                Given.library(),
                AddressVisibility.TEAM,
                30);
    }

    private static EventDraft later(EventDraft draft) {
        return draft.at(
                Objects.requireNonNull(draft.when().start()).plusHours(1),
                Objects.requireNonNull(draft.when().end()).plusHours(1));
    }

    private void move(Given.Team team, EventId event) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), later(plan.draft()));
        });
    }

    private String email(PersonId person) {
        return Objects.requireNonNull(people.card(person).orElseThrow().email());
    }

    private List<MimeMessage> received(String address, String... subjects) {
        return mailedBy(address).stream()
                .filter(mail -> {
                    try {
                        String subject = mail.getSubject();
                        return java.util.Arrays.stream(subjects).anyMatch(subject::startsWith);
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
