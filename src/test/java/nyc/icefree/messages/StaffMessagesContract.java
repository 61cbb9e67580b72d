package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.SignedIn;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.CoHosting;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageId;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.partners.Right;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.requests.RequestId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.planning.ShiftWordsReview;
import nyc.icefree.signin.PasswordReset;
import nyc.icefree.signin.Renewing;
import nyc.icefree.signin.StaffDeparture;
import nyc.icefree.signin.StaffEnrolment;
import nyc.icefree.signin.StaffInactive;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.VolunteerPurge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.access.AccessDeniedException;

/** What organizers and administrators are written about what others did or wait for, and who is not. */
@SuppressWarnings("NullAway.Init") // what a test calls first sets them
abstract class StaffMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends StaffMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends StaffMessagesContract {}

    private static final String TITLE = "Tumbleford gathering";

    @Autowired
    EventApproval steps;

    @Autowired
    CoHosting coHosting;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    ShiftWordsReview shiftWords;

    @Autowired
    ReviewReminders reminders;

    @Autowired
    StaffEnrolment enrolment;

    @Autowired
    PasswordReset passwords;

    @Autowired
    Clock appClock;

    @Autowired
    RequestDesk requestDesk;

    @Autowired
    StaffDeparture departure;

    @Autowired
    VolunteerPurge volunteerPurge;

    private Given.Team team;
    private PersonId administrator;
    private Invited rosa;

    private void two_coordinators() {
        team = given.team();
        administrator = account("Ada", false).person();
        rosa = somebody("Rosa", Language.SPANISH);
        given.appoint(team.organization(), rosa.person(), StaffRole.COORDINATOR);
    }

    private void it_is_day() {
        ReminderTimes.morning(clock.instant(), campaign.now().zone())
                .ifPresent(morning -> clock.forward(Duration.between(clock.instant(), morning)));
    }

    @Test
    void all_organizers_hear_of_a_move_at_once() throws Exception {
        var host = given.team();
        var coHost = given.team();
        var rosa = joined(host, Language.SPANISH);
        var event = given.published(host, secret().hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
        given.change(host, event, draft -> later(draft));
        for (String told : List.of(email(coHost.organizer()), rosa.email())) {
            post.until(() -> received(told, "Moved: ", "Movido: ").size() == 1);
        }
        var mover = Recipient.of(host.organizer());
        assertEquals(0, told(MessageReason.EVENT_MOVED, mover), "others hear of it");
        var mail = received(rosa.email(), "Movido: ").getFirst();
        String text = body(mail, 0);
        assertFalse(mail.getSubject().contains(TITLE), "a locked phone shows the subject");
        assertTrue(text.contains("> " + TITLE), text);
        assertTrue(text.contains("Cuándo: "), text);
        assertTrue(text.contains("/workspace/events/" + event), text);
        assertTrue(text.contains("Dónde: Elmhurst, Queens"), text);
        for (String never : List.of("8601 Example Avenue", "Reading Room", "bluegate", "Ada Example")) {
            assertFalse((text + body(mail, 1)).contains(never), never);
        }
        assertEquals(
                List.of(),
                rows.of(MessageReason.EVENT_MOVED, Recipient.of(given.team().organizer())));
    }

    @Test
    void who_moves_an_event_while_nobody_else_can_come_in_is_told_of_it() {
        var host = given.team();
        var shutOut = account("Ada", false).person();
        given.appoint(host.organization(), shutOut, StaffRole.ORGANIZER);
        var event = given.published(host, secret());
        update(
                "delete from membership where organization = ? and person not in (?, ?)",
                host.organization().value(),
                host.organizer().value(),
                shutOut.value());
        As.administrator(given.person(), () -> accounts.deactivate(shutOut));
        given.change(host, event, draft -> later(draft));
        untilHeard(event);
        assertEquals(1, told(MessageReason.EVENT_MOVED, Recipient.of(host.organizer())));
    }

    @Test
    void what_is_taken_back_is_told_to_the_others_who_heard_of_it_alone() {
        var host = given.team();
        var rosa = Recipient.of(joined(host, Language.ENGLISH).person());
        var event = given.published(host, secret());
        As.staff(host.organizer(), () -> {
            var before = planning.planOf(event).orElseThrow();
            planning.cancel(event, "Flooded");
            planning.cancelBack(event, planning.planOf(event).orElseThrow().version(), before);
        });
        untilHeard(event);
        assertEquals(0, told(MessageReason.EVENT_MOVED, rosa), "nobody heard that it was off");
        As.staff(host.organizer(), () -> {
            var before = planning.planOf(event).orElseThrow();
            planning.change(event, before.version(), later(before.draft()), ShiftHours.MOVE);
            untilHeard(event);
            int version = planning.planOf(event).orElseThrow().version();
            planning.changeBack(event, version, before.draft(), before.version(), ShiftHours.MOVE);
        });
        untilHeard(event);
        assertEquals(2, told(MessageReason.EVENT_MOVED, rosa));
        assertEquals(0, told(MessageReason.EVENT_MOVED, Recipient.of(host.organizer())));
    }

    @Test
    void what_is_announced_twice_is_told_once_and_a_later_move_again() {
        var host = given.team();
        var rosa = joined(host, Language.ENGLISH);
        var to = Recipient.of(rosa.person());
        var event = given.published(host, secret());
        given.change(host, event, draft -> later(draft));
        Postman.untilHeard(() -> told(MessageReason.EVENT_MOVED, to) == 1);
        int version = rows.of(MessageReason.EVENT_MOVED, to).getFirst().aboutVersion();
        announce(new EventChanged(event, version, true));
        announce(new EventChanged(event, version, false));
        given.change(host, event, draft -> later(draft));
        Postman.untilHeard(() -> told(MessageReason.EVENT_MOVED, to) == 2);
        // of the second in the same mail, where the first has not left by then
        post.until(() -> rows.of(MessageReason.EVENT_MOVED, to).stream()
                .allMatch(message -> message.state() == MessageState.SENT));
        assertFalse(received(rosa.email(), "Moved: ").isEmpty());
    }

    @Test
    void what_waits_for_approval_is_told_to_administrators_and_the_decision_to_the_host() throws Exception {
        var host = given.untrustedTeam();
        var admin = account("Ada", true);
        var event = given.drafted(host, secret());
        As.staff(host.organizer(), () -> steps.submit(event, null));
        post.until(() -> received(admin.email(), "Waits for approval: ").size() == 1);
        assertEquals(List.of(), rows.of(MessageReason.EVENT_SUBMITTED, Recipient.of(host.organizer())));
        UUID late = queued(MessageReason.EVENT_SUBMITTED, admin.person(), event, event.value());
        As.administrator(given.person(), () -> desk.decline(event, "Who leads it?", true));
        var decided = Recipient.of(host.organizer());
        Postman.untilHeard(() -> told(MessageReason.EVENT_DECIDED, decided) == 1);
        var letter = rows.of(MessageReason.EVENT_DECIDED, decided).getFirst();
        assertTrue(letter.dueAt().isAfter(Instant.now()), "it may still be taken back");
        rows.hurry(letter.id(), Instant.EPOCH);
        post.until(() -> received(email(host.organizer()), "A decision: ").size() == 1);
        var text = body(received(email(host.organizer()), "A decision: ").getFirst(), 0);
        assertTrue(text.contains("> Who leads it?"), text);
        assertFalse(text.contains("8601 Example Avenue"), text);
        assertEquals(List.of(), rows.of(MessageReason.EVENT_DECIDED, Recipient.of(admin.person())));
        sending().sendWaiting();
        assertEquals(MessageNote.OVERTAKEN, row(late).note(), "it does not wait any more");
    }

    @Test
    void a_note_of_a_shift_that_waits_is_told_to_administrators_and_why_not_to_who_wrote_it() {
        var host = given.untrustedTeam();
        var second = joined(host, Language.ENGLISH);
        var admin = Recipient.of(account("Ada", true).person());
        var writer = Recipient.of(host.organizer());
        var event = given.drafted(host, secret());
        var day = events.slotOf(event).orElseThrow();
        var plan = Given.shift(event, ShiftRole.MARSHAL, 2, day).withBriefing("Side door", "Bring your papers");
        var shift = given.planned(host, plan);
        var same = given.planned(host, plan.withRole(ShiftRole.WELCOME_DESK));
        Postman.untilHeard(() -> told(MessageReason.EVENT_SUBMITTED, admin) == 1);
        var asked = rows.of(MessageReason.EVENT_SUBMITTED, admin).getFirst();
        String text = ready(asked).letter().text();
        assertTrue(text.contains("/workspace/review/" + shift.value()), text);
        assertFalse(text.contains("papers"), text);
        reminders.remind(day.startsAt().minus(Duration.ofHours(23)));
        reminders.remind(day.startsAt().minus(Duration.ofHours(22)));
        assertEquals(1 + 4, told(MessageReason.EVENT_SUBMITTED, admin), "two shifts, two hours");

        var seen = As.administrator(given.person(), () -> shiftWords.waiting()).stream()
                .filter(one -> one.shifts().contains(shift))
                .findFirst()
                .orElseThrow();
        assertThrows(
                AccessDeniedException.class, () -> As.staff(host.organizer(), () -> shiftWords.decline(seen, "No.")));
        assertThrows(AccessDeniedException.class, () -> As.staff(host.organizer(), () -> shiftWords.agree(seen)));
        As.administrator(given.person(), () -> shiftWords.decline(seen, "Nobody needs papers."));
        Postman.untilHeard(() -> told(MessageReason.EVENT_DECIDED, writer) == 1);
        untilHeard(same.value());
        assertEquals(1, told(MessageReason.EVENT_DECIDED, writer), "of both shifts at once");
        assertEquals(0, told(MessageReason.EVENT_DECIDED, Recipient.of(second.person())), "who did not write it");
        assertDropped(MessageNote.OVERTAKEN, asked, clock.instant());
        String declined = ready(rows.of(MessageReason.EVENT_DECIDED, writer).getFirst())
                .letter()
                .text();
        assertTrue(declined.contains("> Nobody needs papers."), declined);

        var shown = As.staff(second.person(), () -> shifts.sheet(shift));
        As.staff(second.person(), () -> shifts.change(shift, shown.version(), plan.withBriefing("", "Bring water")));
        Postman.untilHeard(() -> told(MessageReason.EVENT_SUBMITTED, admin) == 6);
        var again = As.administrator(given.person(), () -> shiftWords.waiting()).stream()
                .filter(one -> one.shifts().contains(shift))
                .findFirst()
                .orElseThrow();
        As.administrator(given.person(), () -> shiftWords.agree(again));
        As.staff(
                host.organizer(),
                () -> planning.copy(event, planning.planOf(event).orElseThrow().draft()));
        untilHeard(event);
        assertEquals(6, told(MessageReason.EVENT_SUBMITTED, admin), "a copy says what was agreed to");
    }

    @Test
    void a_proposed_move_is_told_to_all_who_organize_until_somebody_agrees() {
        var host = given.team();
        As.administrator(given.person(), () -> organizations.askSecondPerson(host.organization(), true));
        var second = joined(host, Language.ENGLISH);
        var event = given.published(host, secret());
        var proposal = As.staff(host.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            proposals.propose(event, plan.version(), later(plan.draft()), ShiftHours.MOVE);
            return waiting.open(event).orElseThrow();
        });
        post.until(() -> received(second.email(), "Please agree or decline: ").size() == 1);
        UUID late = queued(MessageReason.CHANGE_PROPOSED, second.person(), event, proposal.id());
        As.staff(second.person(), () -> proposals.agree(proposal));
        sending().sendWaiting();
        assertEquals(MessageNote.OVERTAKEN, row(late).note());
    }

    @Test
    void what_waits_is_told_again_each_hour_of_the_last_day_to_administrators_too() {
        var host = given.untrustedTeam();
        var admin = Recipient.of(account("Ada", true).person());
        var second = Recipient.of(joined(host, Language.ENGLISH).person());
        var event = given.drafted(host, secret());
        As.staff(host.organizer(), () -> steps.submit(event, null));
        given.approved(event);
        As.staff(host.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            proposals.propose(event, plan.version(), later(plan.draft()), ShiftHours.MOVE);
        });
        post.until(() -> told(MessageReason.CHANGE_PROPOSED, admin) == 1);
        var begins = events.slotOf(event).orElseThrow().startsAt();
        reminders.remind(begins.minus(Duration.ofHours(25)));
        assertEquals(1, told(MessageReason.CHANGE_PROPOSED, admin));
        reminders.remind(begins.minus(Duration.ofHours(23)));
        reminders.remind(begins.minus(Duration.ofHours(23)));
        reminders.remind(begins.minus(Duration.ofHours(22)));
        assertEquals(3, told(MessageReason.CHANGE_PROPOSED, admin));
        assertEquals(0, told(MessageReason.CHANGE_PROPOSED, second), "who cannot agree is not asked to");
    }

    @Test
    void an_organization_is_asked_to_co_host_until_it_answers_and_the_host_hears_of_it() {
        var host = given.team();
        var asked = given.team();
        var event = given.published(host, secret().hostedWith(List.of(asked.organization())));
        String address = email(asked.organizer());
        post.until(() -> received(address, "A question about ").size() == 1);
        UUID late = queued(MessageReason.CO_HOST_INVITED, asked.organizer(), event, event.value());
        As.staff(asked.organizer(), () -> coHosting.decline(event, asked.organization()));
        post.until(() -> received(email(host.organizer()), "An answer: ").size() == 1);
        sending().sendWaiting();
        assertEquals(MessageNote.OVERTAKEN, row(late).note());
        assertEquals(List.of(), rows.of(MessageReason.CO_HOST_ANSWERED, Recipient.of(asked.organizer())));
    }

    private UUID queued(MessageReason reason, PersonId to, EventId event, UUID about) {
        rows.add(reason, List.of(Recipient.of(to)), about, 999, event, clock.instant());
        return rows.of(reason, Recipient.of(to)).stream()
                .filter(m -> m.aboutVersion() == 999)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Invited joined(Given.Team team, Language language) {
        var person = somebody("Rosa", language);
        given.appoint(team.organization(), person.person(), StaffRole.ORGANIZER);
        return person;
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

    private String email(PersonId person) {
        return Objects.requireNonNull(people.card(person).orElseThrow().email());
    }

    private List<MimeMessage> received(String address, String... subjects) {
        return mailedBy(address).stream()
                .filter(mail -> Stream.of(subjects).anyMatch(subject(mail)::startsWith))
                .toList();
    }

    @Test
    void a_role_that_waits_is_told_to_every_coordinator_in_their_language_without_a_name() throws Exception {
        two_coordinators();
        var zelda = account("Zelda Canary", false);
        As.administrator(
                administrator, () -> memberships.appoint(team.organization(), zelda.person(), StaffRole.ORGANIZER));
        post.until(() -> mailed(rosa.email()) == 1);
        var mail = mailedBy(rosa.email()).getFirst();
        assertEquals(texts.in(Language.SPANISH).get("mail.role-waits.subject"), mail.getSubject());
        String text = body(mail, 0);
        assertTrue(text.contains("/workspace/organizations/" + team.organization()), text);
        assertFalse(text.contains("Canary"), text);
        assertEquals(1, told(MessageReason.ROLE_WAITS, Recipient.of(given.coordinator(team.organization()))));
        assertEquals(List.of(), rows.of(MessageReason.ROLE_WAITS, Recipient.of(team.organizer())));
        assertEquals(0, mailed(zelda.email()));
    }

    /** Also one that was offered by a coordinator who is none any more: whoever is one now is told when it begins to wait. */
    @Test
    void an_offer_that_waits_once_it_is_accepted_is_told_to_the_coordinators() {
        two_coordinators();
        var bo = account("Bo", false);
        given.appoint(team.organization(), bo.person(), StaffRole.COORDINATOR);
        var zelda = account("Zelda", false);
        As.staff(bo.person(), () -> memberships.offer(team.organization(), zelda.email(), StaffRole.ORGANIZER));
        As.staff(rosa.person(), () -> memberships.dismiss(team.organization(), bo.person()));
        assertEquals(List.of(), rows.of(MessageReason.ROLE_WAITS, Recipient.of(rosa.person())));
        As.staff(zelda.person(), () -> memberships.accept(team.organization()));
        post.until(() -> mailed(rosa.email()) == 1);
        assertEquals(1, told(MessageReason.ROLE_WAITS, Recipient.of(rosa.person())));
    }

    /** Its yes by the coordinator is void: they are asked anew. */
    @Test
    void a_role_that_waits_while_its_account_is_renewed_is_told_again() {
        two_coordinators();
        var bo = account("Bo", false);
        As.administrator(
                administrator, () -> memberships.appoint(team.organization(), bo.person(), StaffRole.ORGANIZER));
        post.until(() -> mailed(rosa.email()) == 1);
        new Renewing(accounts, enrolment, appClock).secondFactor(administrator, bo.person());
        post.until(() -> mailed(rosa.email()) == 2);
    }

    @Test
    void an_answer_before_the_mail_leaves_drops_it() {
        two_coordinators();
        var zelda = account("Zelda", false);
        rows.add(
                MessageReason.ROLE_WAITS,
                List.of(Recipient.of(rosa.person())),
                team.organization().value(),
                7,
                null,
                clock.instant());
        sending().sendWaiting();
        assertEquals(
                MessageState.DROPPED,
                rows.of(MessageReason.ROLE_WAITS, Recipient.of(rosa.person()))
                        .getFirst()
                        .state());
        assertEquals(List.of(), server.to(zelda.email()));
    }

    @Test
    void whoever_worked_there_is_told_that_an_own_account_is_to_lead_what_nobody_leads() throws Exception {
        team = given.team();
        administrator = account("Ada", true).person();
        rosa = account("Rosa", false);
        given.appoint(team.organization(), rosa.person(), StaffRole.ORGANIZER);
        var coordinator = given.coordinator(team.organization());
        As.staff(coordinator, () -> memberships.dismiss(team.organization(), rosa.person()));
        As.administrator(administrator, () -> memberships.dismiss(team.organization(), coordinator));
        update(
                "update organization set coordinator_ended_at = ? where id = ?",
                Timestamp.from(clock.instant().minus(Duration.ofDays(2))),
                team.organization().value());
        As.administrator(
                administrator, () -> memberships.appoint(team.organization(), administrator, StaffRole.COORDINATOR));
        post.until(() -> mailed(rosa.email()) == 1);
        var mail = mailedBy(rosa.email()).getFirst();
        String text = body(mail, 0);
        assertTrue(text.contains("/workspace/organizations/" + team.organization()), text);
        assertTrue(text.contains("own account"), text);
    }

    @Test
    void an_ended_coordinator_is_told_at_their_address_and_so_are_the_others() {
        two_coordinators();
        As.administrator(administrator, () -> memberships.dismiss(team.organization(), rosa.person()));
        post.until(() -> mailed(rosa.email()) == 1);
        assertEquals(1, told(MessageReason.COORDINATOR_ENDED, Recipient.of(given.coordinator(team.organization()))));
    }

    @Test
    void a_coordinator_whose_account_is_closed_is_told_all_the_same() {
        two_coordinators();
        var bo = account("Bo", false);
        given.appoint(team.organization(), bo.person(), StaffRole.COORDINATOR);
        As.administrator(administrator, () -> accounts.deactivate(bo.person()));
        post.until(() -> mailed(bo.email()) == 1);
        assertEquals(1, told(MessageReason.COORDINATOR_ENDED, Recipient.of(rosa.person())));
    }

    @Test
    void a_second_factor_renewed_by_a_handed_link_is_told() {
        two_coordinators();
        var bo = account("Bo", false);
        given.appoint(team.organization(), bo.person(), StaffRole.ORGANIZER);
        new Renewing(accounts, enrolment, appClock).secondFactor(administrator, bo.person());
        post.until(() -> mailed(bo.email()) == 1 && mailed(rosa.email()) == 1);
        assertEquals(1, told(MessageReason.ACCOUNT_RENEWED, Recipient.of(bo.person())));
        assertEquals(1, told(MessageReason.ROLE_WAITS, Recipient.of(rosa.person())));
    }

    @Test
    void a_password_reset_by_a_handed_link_suspends_the_account() {
        two_coordinators();
        var bo = account("Bo", false);
        given.appoint(team.organization(), bo.person(), StaffRole.ORGANIZER);
        passwords.ask(bo.email());
        post.until(() -> mailed(bo.email()) == 1);
        passwords.reset(token(bodyOf(bo.email())), "four lamps over the ferry");
        assertTrue(memberships.may(bo.person(), Right.PLAN, team.organization()));
        var waits = queue(bo, MessageReason.PASSWORD_RESET, 9);
        var link = As.administrator(administrator, () -> withoutMail().handOver(new MessageId(waits)))
                .orElseThrow();
        passwords.reset(token(link), "five lamps over the ferry");
        assertFalse(memberships.may(bo.person(), Right.PLAN, team.organization()));
        assertThrows(
                nyc.icefree.people.NotYours.class,
                () -> As.staff(bo.person(), () -> memberships.list(team.organization())));
    }

    private UUID queue(Invited who, MessageReason reason, int version) {
        rows.add(reason, List.of(Recipient.of(who.person())), who.person().value(), version, null, clock.instant());
        return rows.of(reason, Recipient.of(who.person())).stream()
                .filter(m -> m.aboutVersion() == version)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String bodyOf(String address) {
        try {
            return body(mailedBy(address).getFirst(), 0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretToken token(String text) {
        var found = java.util.regex.Pattern.compile("/sign-in/reset/([A-Za-z0-9_-]+)")
                .matcher(text);
        assertTrue(found.find(), text);
        return new SecretToken(found.group(1));
    }

    @Test
    void two_questions_within_the_wait_are_one_mail_and_a_later_one_repeats_neither() {
        var team = given.team();
        requests.send(RequestForms.session("Corona Mothers", team.organization()), UUID.randomUUID());
        var id = newest(team);
        As.staff(team.organizer(), () -> requestDesk.ask(id, "¿Hay una pantalla?"));
        var first = asked(id, 1);
        As.staff(team.organizer(), () -> requestDesk.ask(id, "¿Y sillas?"));
        var second = asked(id, 2);
        assertDropped(MessageNote.OVERTAKEN, first, clock.instant());
        String both = ready(second).letter().text();
        assertTrue(both.contains("> ¿Hay una pantalla?\n> \n> ¿Y sillas?"), both);
        var claim = UUID.randomUUID();
        update("update outbox set claim = ? where id = ?", claim, second.id());
        rows.settle(second.id(), claim, MessageState.SENT, null, clock.instant());
        As.staff(team.organizer(), () -> requestDesk.ask(id, "¿Y mesas?"));
        String third = ready(asked(id, 3)).letter().text();
        assertTrue(third.contains("> ¿Y mesas?") && !third.contains("sillas"), third);
    }

    private RequestId newest(Given.Team team) {
        return As.staff(team.organizer(), () -> requestDesk.queue(true))
                .getFirst()
                .id();
    }

    private QueuedMessage asked(RequestId id, int many) {
        var reason = MessageReason.REQUEST_ASKED;
        Postman.untilHeard(() -> told(reason, Recipient.of(id)) == many);
        return rows.of(reason, Recipient.of(id)).stream()
                .max(Comparator.comparing(QueuedMessage::aboutVersion))
                .orElseThrow();
    }

    private Letter letter(MessageReason reason, RequestId id, LetterReader reader) {
        return ((LetterResult.Ready) composed(reason, id, reader)).letter();
    }

    private LetterResult composed(MessageReason reason, RequestId id, LetterReader reader) {
        Postman.untilHeard(() -> !rows.of(reason, Recipient.of(id)).isEmpty());
        return letters.compose(rows.of(reason, Recipient.of(id)).getLast(), reader, clock.instant());
    }

    @Test
    void a_member_of_the_staff_is_asked_when_the_letter_left_and_not_before() {
        it_is_day();
        var ada = silentStaff();
        var row = queue(ada, MessageReason.STAFF_STAY);
        isNotAskedWhileNothingLeaves(row, "staff_account", ada);
        assertTrue(departure.isToBeAsked(ada.person()));
        departure.purgeDue();
        assertTrue(people.card(ada.person()).isPresent());
        isAskedWhenItLeft(row, "staff_account", ada);
    }

    @Test
    void a_volunteer_too() {
        it_is_day();
        var ada = silentVolunteer();
        var row = queue(ada, MessageReason.VOLUNTEER_STAY);
        isNotAskedWhileNothingLeaves(row, "volunteer", ada);
        volunteerPurge.purgeDue();
        assertTrue(volunteers.of(ada.person()).isPresent());
        isAskedWhenItLeft(row, "volunteer", ada);
    }

    @Test
    void without_a_mail_server_the_days_begin_with_the_first_try() {
        it_is_day();
        var ada = silentStaff();
        var bo = silentVolunteer();
        queue(ada, MessageReason.STAFF_STAY);
        queue(bo, MessageReason.VOLUNTEER_STAY);
        var off = new Sending(rows, claims, letters, sinkOf(new MockEnvironment()), limit, clock);
        off.sendWaiting();
        assertTrue(isAsked("staff_account", ada));
        assertTrue(isAsked("volunteer", bo));
        update(
                "update staff_account set signed_in_at = current_timestamp, asked_at = null where person_id = ?",
                ada.person().value());
        clock.forward(Duration.ofMinutes(2));
        off.sendWaiting();
        assertFalse(isAsked("staff_account", ada), "who came in is not asked any more");
    }

    @Test
    void an_address_that_refuses_the_letter_counts_as_asked_and_not_each_hour() {
        it_is_day();
        var ada = silentStaff();
        var row = queue(ada, MessageReason.STAFF_STAY);
        server.mood = MailServer.Mood.KNOWS_NOBODY;
        untilOver(row);
        assertEquals(MessageState.GIVEN_UP, row(row).state());
        assertTrue(isAsked("staff_account", ada));
        announce(new StaffInactive(ada.person()));
        untilHeard(ada.person().value());
        assertEquals(1, told(MessageReason.STAFF_STAY, Recipient.of(ada.person())));
    }

    private void isNotAskedWhileNothingLeaves(UUID row, String table, Invited who) {
        server.mood = MailServer.Mood.DOWN;
        untilOver(row);
        assertEquals(MessageState.FAILED, row(row).state());
        assertFalse(isAsked(table, who), "the first mail failed");
        clock.forward(Duration.ofDays(15));
        untilOver(row);
        assertEquals(MessageState.GIVEN_UP, row(row).state());
        assertFalse(isAsked(table, who), "it was given up");
    }

    private void isAskedWhenItLeft(UUID row, String table, Invited who) {
        server.mood = MailServer.Mood.UP;
        rows.again(row, clock.instant());
        untilOver(row);
        assertEquals(MessageState.SENT, row(row).state());
        assertTrue(isAsked(table, who));
    }

    /** A round ends at the first letter that the server does not take; others of this database may come before. */
    private void untilOver(UUID row) {
        int attempts = row(row).attempts();
        for (int round = 0; round < 50 && row(row).attempts() == attempts && row(row).settledAt() == null; round++) {
            sending().sendWaiting();
        }
    }

    private boolean isAsked(String table, Invited who) {
        return number(
                        "select count(*) from " + table + " where person_id = ? and asked_at is not null",
                        who.person().value())
                == 1;
    }

    private Invited silentStaff() {
        String email = "p" + Given.email();
        PersonId person = accounts.create("Ada", email, Language.ENGLISH, SignedIn.PASSWORD, new byte[20], false);
        aged("staff_account", "opened_at", person, 370);
        return new Invited(person, email);
    }

    private Invited silentVolunteer() {
        String email = "p" + Given.email();
        PersonId person = given.volunteer("Bo", email, given.team());
        As.volunteer(person, () -> volunteers.own());
        aged("volunteer", "heard_at", person, 190);
        return new Invited(person, email);
    }

    private void aged(String table, String column, PersonId person, int days) {
        update(
                "update " + table + " set " + column + " = ? where person_id = ?",
                Timestamp.from(Instant.now().minus(Duration.ofDays(days))),
                person.value());
    }
}
