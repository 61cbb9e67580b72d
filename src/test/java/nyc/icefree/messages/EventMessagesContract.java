package nyc.icefree.messages;

import static nyc.icefree.eventform.ShiftHours.MOVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventform.When;
import nyc.icefree.events.ScheduledEventChanges;
import nyc.icefree.events.announced.AddressOpened;
import nyc.icefree.events.announced.EventCalledOff;
import nyc.icefree.events.announced.EventPublished;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.reserving.RsvpFinding;
import nyc.icefree.rsvp.reserving.RsvpPurge;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of an event, as mail to those who come: changed, off, without a day, and its address at its hour. */
abstract class EventMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends EventMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends EventMessagesContract {}

    private static final String ADDRESS = "8601 Example Avenue";

    /** The event is in nine days: so many hours before it have passed already. */
    private static final int OPEN = 700;

    private static final int NOT_YET = 24;
    private static final MessageReason POSTPONED = MessageReason.EVENT_POSTPONED;
    private static final MessageReason CANCELLED = MessageReason.EVENT_CANCELLED;
    private static final MessageReason CHANGED = MessageReason.EVENT_CHANGED;

    @Autowired
    ScheduledEventChanges turns;

    @Autowired
    RsvpFinding finding;

    @Autowired
    RsvpPurge answers;

    private final String email = "rosa." + Given.email();
    private Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());
    private EventId event = new EventId(UUID.randomUUID());
    private Recipient rosa = Recipient.of(PersonId.random());

    private void an_event_of_tomorrow_to_which_somebody_comes() {
        team = given.team();
        event = given.published(team, given.session("Know your rights", 1));
        var form = Given.party("Rosa", 1, email);
        rosa = Recipient.of(given.comes(event, form).rsvp());
        post.until(() -> mailed(email) == 1);
    }

    private void somebody_comes_to_a_rally() {
        team = given.team();
        event = given.published(team, rally(17));
        reserve(event, 1, email);
        confirmation(email);
    }

    private EventDraft rally(int hour) {
        var date = LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9);
        var session = given.session("March for families", 9).at(date.atTime(hour, 0), date.atTime(hour + 1, 0));
        return Drafts.from(session)
                .shownTo(AddressVisibility.COMING)
                .capacity(3)
                .draft();
    }

    private ReservationOutcome reserve(EventId event, int people, String address) {
        return given.comes(event, Given.party("Rosa", people, address));
    }

    private MimeMessage confirmation(String address) {
        post.until(() -> mailed(address) == 1);
        return mailedBy(address).getFirst();
    }

    private void awaitNews(EventId event, int count, MessageReason reason, int version) {
        Postman.untilHeard(() -> {
            var news = rows.waitingNews(event);
            return news.size() == count
                    && news.stream().allMatch(m -> m.reason() == reason && m.aboutVersion() >= version);
        });
    }

    @Test
    void a_change_waits_for_its_undo_and_a_second_change_takes_its_place() throws Exception {
        somebody_comes_to_a_rally();
        given.change(team, event, rally(18));
        awaitNews(event, 1, MessageReason.EVENT_CHANGED, 0);
        var first = rows.waitingNews(event).getFirst();
        assertEquals(Duration.ofSeconds(150), Duration.between(first.createdAt(), first.dueAt()));
        given.change(team, event, rally(19));
        awaitNews(event, 1, MessageReason.EVENT_CHANGED, first.aboutVersion() + 1);
        assertEquals(MessageNote.OVERTAKEN, row(first.id()).note());
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
        assertTrue(body(server.to(email).getFirst(), 0).contains("7:00 PM to 8:00 PM"));
        assertTrue(body(server.to(email).getFirst(), 0).contains("Delete that entry and save it again"));
        assertTrue(server.to(email).getFirst().getSubject().startsWith("A change: "));
        // the first change's listener, which was slower than the second's
        rows.add(
                MessageReason.EVENT_CHANGED,
                List.of(first.recipient()),
                event.value(),
                first.aboutVersion() - 1,
                event,
                clock.instant().minus(Duration.ofMinutes(3)));
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
    }

    @Test
    void a_change_taken_back_is_told_only_to_who_knows_of_it() {
        somebody_comes_to_a_rally();
        var was = plan();
        given.change(team, event, rally(18));
        awaitNews(event, 1, MessageReason.EVENT_CHANGED, 0);
        String later = "luz." + Given.email();
        var knows = reserve(event, 1, later);
        confirmation(later);
        var now = plan();
        As.staff(team.organizer(), () -> planning.changeBack(event, now.version(), was.draft(), was.version(), MOVE));
        awaitNews(event, 1, MessageReason.EVENT_CHANGED, now.version() + 1);
        assertEquals(
                Recipient.of(knows.rsvp()), rows.waitingNews(event).getFirst().recipient());
        sending().sendWaiting();
        assertEquals(List.of(), server.to(email), "this party knows nothing but what is true again");
        assertEquals(1, server.to(later).size());
    }

    @Test
    void a_cancelled_event_drops_the_change_that_waits_and_tells_the_reason() throws Exception {
        somebody_comes_to_a_rally();
        given.change(team, event, rally(18));
        awaitNews(event, 1, MessageReason.EVENT_CHANGED, 0);
        var change = rows.waitingNews(event).getFirst();
        As.staff(team.organizer(), () -> planning.cancel(event, "The hall is flooded"));
        awaitNews(event, 1, MessageReason.EVENT_CANCELLED, 0);
        assertEquals(MessageState.DROPPED, row(change.id()).state());
        assertEquals(MessageNote.EVENT_CANCELLED, row(change.id()).note());
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
        String text = body(server.to(email).getFirst(), 0);
        assertTrue(text.contains("This is cancelled."));
        assertTrue(text.contains("> The hall is flooded"));
        assertTrue(text.contains("Delete that entry"), "a saved entry does not go by itself");
        // one that slipped through is stopped when its turn comes
        rows.add(
                MessageReason.EVENT_CHANGED,
                List.of(change.recipient()),
                event.value(),
                9_999,
                event,
                clock.instant().minus(Duration.ofMinutes(3)));
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
    }

    @Test
    void an_event_that_is_taken_back_is_told_after_the_wait_unless_it_comes_again() throws Exception {
        somebody_comes_to_a_rally();
        As.staff(team.organizer(), () -> planning.unpublish(event));
        awaitNews(event, 1, MessageReason.EVENT_UNPUBLISHED, 0);
        var first = rows.waitingNews(event).getFirst();
        As.staff(team.organizer(), () -> planning.publish(event));
        Postman.untilHeard(() -> row(first.id()).state() == MessageState.DROPPED);
        As.staff(team.organizer(), () -> planning.unpublish(event));
        awaitNews(event, 1, MessageReason.EVENT_UNPUBLISHED, first.aboutVersion() + 1);
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
        assertTrue(server.to(email).getFirst().getSubject().startsWith("Taken back: "));
        String text = body(server.to(email).getFirst(), 0);
        assertTrue(text.contains("won’t happen as announced"), text);
    }

    @Test
    void another_online_link_is_told_to_those_who_come_and_the_old_one_is_gone() throws Exception {
        var team = given.team();
        var online = Drafts.from(rally(17)).online(Attendance.HYBRID, "https://meet.example.org/old");
        var event = given.published(team, online.draft());
        reserve(event, 1, email);
        confirmation(email);
        var other = Drafts.from(rally(17)).online(Attendance.HYBRID, "https://meet.example.org/new");
        assertTrue(As.staff(team.organizer(), () -> planning.check(event, other.draft()))
                .moves());
        given.change(team, event, other.draft());
        awaitNews(event, 1, MessageReason.EVENT_CHANGED, 0);
        As.staff(team.organizer(), () -> outbox.sendNow(event));
        sending().sendWaiting();
        String text = body(server.to(email).getFirst(), 0);
        assertTrue(text.contains("https://meet.example.org/new"), text);
        assertFalse(text.contains("https://meet.example.org/old"), text);
    }

    @Test
    void a_cancellation_that_is_taken_back_is_told_to_nobody_unless_its_letter_has_left() {
        somebody_comes_to_a_rally();
        var before = plan();
        As.staff(team.organizer(), () -> planning.cancel(event, "Flooded"));
        awaitNews(event, 1, MessageReason.EVENT_CANCELLED, 0);
        var waiting = rows.waitingNews(event).getFirst();
        cancelBack(before);
        Postman.untilHeard(() -> row(waiting.id()).state() == MessageState.DROPPED);
        sending().sendWaiting();
        assertEquals(List.of(), rows.waitingNews(event));
        assertEquals(0, As.staff(team.organizer(), () -> outbox.told(event, before.version())));
        var again = plan();
        As.staff(team.organizer(), () -> planning.cancel(event, "Flooded"));
        awaitNews(event, 1, MessageReason.EVENT_CANCELLED, again.version());
        assertEquals(1, As.staff(team.organizer(), () -> outbox.sendNow(event)));
        sending().sendWaiting();
        assertEquals(1, As.staff(team.organizer(), () -> outbox.told(event, again.version())));
        cancelBack(again);
        awaitNews(event, 1, MessageReason.EVENT_CHANGED, again.version());
        As.staff(given.team().organizer(), () -> assertThrows(NotYours.class, () -> outbox.told(event, 0)));
    }

    @Test
    void an_organizer_takes_back_what_has_not_left_or_hurries_it() {
        somebody_comes_to_a_rally();
        given.change(team, event, rally(18));
        awaitNews(event, 1, MessageReason.EVENT_CHANGED, 0);
        assertEquals(1, As.staff(team.organizer(), () -> outbox.waiting(event)).count());
        assertEquals(1, As.staff(team.organizer(), () -> outbox.undo(event)));
        assertEquals(
                1,
                number(
                        "select count(*) from audit_entry where act = 'OUTBOX_TAKEN_BACK' and thing = ? and organization = ?",
                        event.value(),
                        team.organization().value()));
        assertEquals(0, As.staff(team.organizer(), () -> outbox.waiting(event)).count());
        sending().sendWaiting();
        assertEquals(List.of(), server.to(email));
        given.change(team, event, rally(19));
        awaitNews(event, 1, MessageReason.EVENT_CHANGED, 0);
        assertEquals(1, As.staff(team.organizer(), () -> outbox.sendNow(event)));
        post.until(() -> mailed(email) == 2);
    }

    @Test
    void at_the_hour_each_party_that_comes_is_told_once_in_its_language() throws Exception {
        var team = given.team();
        var event = given.published(team, march(AddressVisibility.COMING, NOT_YET));
        var rosa = reserve(event, Language.SPANISH);
        var ben = reserve(event, Language.ENGLISH);
        var silent = reserve(event, Language.ENGLISH, null);
        turns.turnDue();
        assertEquals(List.of(), rows.of(MessageReason.EVENT_ADDRESS, rosa.recipient()), "not before the hour");
        opens(team, event);
        post.until(() -> letters(rosa).size() == 1 && letters(ben).size() == 1);
        var letter = letters(rosa).getFirst();
        String text = body(letter, 0);
        assertTrue(letter.getSubject().startsWith("Dónde es: "), letter.getSubject());
        assertTrue(text.contains(ADDRESS), text);
        assertTrue(text.contains("/es/r/" + rosa.outcome().manage().value()), text);
        assertFalse(text.indexOf(ADDRESS) < 130, "the preview on a locked phone tells nothing");
        for (String never : List.of("March", "Elmhurst", ADDRESS)) {
            assertFalse(letter.getSubject().contains(never), never);
        }
        for (String never : List.of("Ben", ben.address(), ben.outcome().manage().value(), "Key at the desk")) {
            assertFalse((text + body(letter, 1)).contains(never), never);
        }
        assertTrue(letters(ben).getFirst().getSubject().startsWith("Where it is: "));
        assertEquals(List.of(), rows.of(MessageReason.EVENT_ADDRESS, silent.recipient()), "gave no address");
    }

    @Test
    void who_waits_for_a_place_is_not_told_what_is_for_those_who_come() {
        var team = given.team();
        var event = given.published(team, march(AddressVisibility.COMING, NOT_YET));
        reserve(event, Language.ENGLISH);
        reserve(event, Language.ENGLISH);
        var waits = reserve(event, Language.ENGLISH);
        opens(team, event);
        post.until(() -> rows.of(MessageReason.EVENT_ADDRESS, waits.recipient()).stream()
                .anyMatch(m -> m.state() == MessageState.DROPPED));
        assertEquals(0, letters(waits).size());
    }

    @Test
    void an_address_for_the_team_is_mailed_to_nobody_who_comes() {
        var team = given.team();
        var event = given.published(team, march(AddressVisibility.TEAM, NOT_YET));
        var rosa = reserve(event, Language.SPANISH);
        opens(team, event);
        announce(new AddressOpened(event, 9_999));
        post.until(() -> rows.of(MessageReason.EVENT_ADDRESS, rosa.recipient()).stream()
                .anyMatch(m -> m.state() == MessageState.DROPPED));
        assertEquals(0, letters(rosa).size());
    }

    @Test
    void an_hour_whose_turn_was_cut_off_comes_again_and_what_is_heard_twice_is_told_once() {
        var team = given.team();
        var event = given.published(team, march(AddressVisibility.COMING, NOT_YET));
        var rosa = reserve(event, Language.SPANISH);
        given.change(team, event, draft -> march(draft.visibility().address(), OPEN));
        transaction.executeWithoutResult(t -> {
            turns.turnDue();
            t.setRollbackOnly();
        });
        turns.turnDue();
        turns.turnDue();
        post.until(() -> letters(rosa).size() == 1);
        int version = rows.of(MessageReason.EVENT_ADDRESS, rosa.recipient())
                .getFirst()
                .aboutVersion();
        announce(new AddressOpened(event, version));
        var later = reserve(event, Language.ENGLISH);
        announce(new AddressOpened(event, version));
        untilHeard(event);
        assertEquals(
                List.of(), rows.of(MessageReason.EVENT_ADDRESS, later.recipient()), "knows it by its confirmation");
        assertEquals(1, told(MessageReason.EVENT_ADDRESS, rosa.recipient()));
        assertEquals(1, letters(rosa).size());
    }

    private record Guest(ReservationOutcome outcome, String address) {
        Recipient recipient() {
            return Recipient.of(outcome.rsvp());
        }
    }

    private Guest reserve(EventId event, Language language) {
        return reserve(event, language, "p" + Given.email());
    }

    private Guest reserve(EventId event, Language language, @Nullable String address) {
        var form = Given.party(language == Language.ENGLISH ? "Ben" : "Rosa", 1, address, language);
        return new Guest(given.comes(event, form), java.util.Objects.requireNonNullElse(address, ""));
    }

    private List<MimeMessage> letters(Guest guest) {
        return mailedBy(guest.address()).stream()
                .filter(mail -> subject(mail).startsWith("Where it is: ")
                        || subject(mail).startsWith("Dónde es: "))
                .toList();
    }

    private void opens(Given.Team team, EventId event) {
        given.change(team, event, draft -> march(draft.visibility().address(), OPEN));
        turns.turnDue();
    }

    /** Where it is day now and in an hour, since by night it waits. */
    private static ZoneId byDay() {
        return Stream.of("Asia/Tokyo", "Europe/Athens", "America/New_York", "Pacific/Honolulu")
                .map(ZoneId::of)
                .filter(zone -> {
                    int hour = LocalTime.now(zone).getHour();
                    return hour >= 8 && hour < 19;
                })
                .findFirst()
                .orElseThrow();
    }

    private EventDraft march(AddressVisibility visibility, int hours) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(9);
        var march = given.session("March for families", 9).with(When.of(day.atTime(17, 0), day.atTime(18, 0), byDay()));
        return Drafts.from(march).shownTo(visibility).capacity(2).from(hours).draft();
    }

    private EventPlan plan() {
        return As.staff(team.organizer(), () -> planning.planOf(event)).orElseThrow();
    }

    private void postpone() {
        As.staff(team.organizer(), () -> planning.postpone(event, "The hall is flooded"));
        awaitTold(POSTPONED, 1);
        untilHeard(event);
    }

    private void cancel() {
        int before = told(CANCELLED, rosa);
        As.staff(team.organizer(), () -> planning.cancel(event, "It will not be"));
        awaitTold(CANCELLED, before + 1);
        untilHeard(event);
    }

    private void cancelBack(EventPlan before) {
        As.staff(team.organizer(), () -> planning.cancelBack(event, plan().version(), before));
    }

    private void newDate() {
        int before = told(CHANGED, rosa);
        given.edit(team, event, draft -> draft.later(9));
        awaitTold(CHANGED, before + 1);
    }

    private void awaitTold(MessageReason reason, int count) {
        Postman.untilHeard(() -> told(reason, rosa) == count);
    }

    private List<MessageState> states(MessageReason reason, Recipient to) {
        return rows.of(reason, to).stream().map(QueuedMessage::state).toList();
    }

    private void announced(Object announcement) {
        announce(announcement);
        untilHeard(event);
    }

    private PersonId helper() {
        var slot = events.slotOf(event).orElseThrow();
        var shift = given.planned(team, Given.shift(event, ShiftRole.MARSHAL, 3, slot));
        var bo = given.volunteer(team);
        As.volunteer(bo, () -> signup.take(shift));
        return bo;
    }

    @Test
    void a_postponed_event_can_be_cancelled_after_its_old_day() throws Exception {
        an_event_of_tomorrow_to_which_somebody_comes();
        var bo = Recipient.of(helper());
        postpone();
        clock.forward(Duration.ofDays(2));
        sending().sendWaiting();
        assertEquals(List.of(MessageState.SENT), states(POSTPONED, rosa));
        assertEquals(List.of(MessageState.SENT), states(MessageReason.EVENT_POSTPONED, bo));
        cancel();
        clock.forward(Duration.ofMinutes(3));
        sending().sendWaiting();
        assertEquals(List.of(MessageState.SENT), states(CANCELLED, rosa));
        assertEquals(List.of(MessageState.SENT), states(MessageReason.EVENT_CANCELLED, bo));
        assertTrue(body(server.to(email).getLast(), 0).contains("This is cancelled."));
    }

    @Test
    void that_one_is_off_which_kept_its_day_is_told_to_nobody_once_that_is_past() {
        an_event_of_tomorrow_to_which_somebody_comes();
        cancel();
        clock.forward(Duration.ofDays(2));
        sending().sendWaiting();
        assertEquals(List.of(MessageState.DROPPED), states(CANCELLED, rosa));
    }

    @Test
    void answers_to_a_very_late_cancellation_stay_until_all_are_told() {
        an_event_of_tomorrow_to_which_somebody_comes();
        postpone();
        given.movedToThePast(event, 20);
        var before = plan();
        cancel();
        answers.purgeDue();
        purge.purgeDue();
        sending().sendWaiting();
        assertEquals(MessageState.SENT, rows.of(CANCELLED, rosa).getFirst().state());
        cancelBack(before);
        assertEquals(EventState.POSTPONED, plan().state());
        cancel();
        update(
                "update event_places set kept_from = ? where event_id = ?",
                clock.instant().minus(Duration.ofDays(8)).atOffset(ZoneOffset.UTC),
                event.value());
        answers.purgeDue();
        assertEquals(0, number("select count(*) from rsvp where event_id = ?", event.value()));
    }

    @Test
    void a_new_date_that_somebody_must_agree_to_is_told_after_the_old_one() {
        an_event_of_tomorrow_to_which_somebody_comes();
        postpone();
        given.movedToThePast(event, 2);
        var plan = plan();
        As.staff(
                team.organizer(),
                () -> proposals.propose(
                        event,
                        plan.version(),
                        Drafts.from(plan.draft()).later(9).draft(),
                        ShiftHours.MOVE));
        var to = Recipient.of(team.organizer());
        post.until(() -> states(MessageReason.CHANGE_PROPOSED, to).equals(List.of(MessageState.SENT)));
    }

    @Test
    void a_lost_link_comes_also_while_there_is_no_day_and_says_so() throws Exception {
        an_event_of_tomorrow_to_which_somebody_comes();
        postpone();
        given.movedToThePast(event, 20);
        finding.mailLinks(event, email);
        post.until(() -> mailed(email) == 2);
        String text = body(mailedBy(email).getLast(), 0);
        assertTrue(text.contains("It’s postponed: please don’t come at the time below."), text);
    }

    @Test
    void a_postponing_that_is_heard_late_leaves_the_new_date_to_be_told() {
        an_event_of_tomorrow_to_which_somebody_comes();
        postpone();
        int version = rows.of(POSTPONED, rosa).getFirst().aboutVersion();
        update("delete from outbox where event = ? and about_version = ?", event.value(), version);
        update("delete from outbox_run where event_id = ?", event.value());
        newDate();
        announced(new EventCalledOff(event, EventState.POSTPONED, version, null));
        sending().sendWaiting();
        assertEquals(List.of(MessageState.SENT), states(CHANGED, rosa));
        assertEquals(List.of(MessageState.DROPPED), states(POSTPONED, rosa));
    }

    @Test
    void a_publishing_that_is_heard_late_leaves_it_to_be_told_that_it_is_taken_back() {
        an_event_of_tomorrow_to_which_somebody_comes();
        As.staff(team.organizer(), () -> planning.unpublish(event));
        awaitTold(MessageReason.EVENT_UNPUBLISHED, 1);
        announced(new EventPublished(event));
        sending().sendWaiting();
        assertEquals(List.of(MessageState.SENT), states(MessageReason.EVENT_UNPUBLISHED, rosa));
    }

    @Test
    void a_postponement_is_told_once_despite_a_short_cancellation() {
        an_event_of_tomorrow_to_which_somebody_comes();
        postpone();
        clock.forward(Duration.ofMinutes(3));
        sending().sendWaiting();
        for (int times = 1; times <= 2; times++) {
            var before = plan();
            cancel();
            cancelBack(before);
            untilHeard(event);
            sending().sendWaiting();
            assertEquals(List.of(MessageState.SENT), states(POSTPONED, rosa));
        }
        assertEquals(List.of(MessageState.DROPPED, MessageState.DROPPED), states(CANCELLED, rosa));
    }

    @Test
    void who_never_heard_that_it_is_postponed_or_heard_that_it_is_off_is_told() {
        an_event_of_tomorrow_to_which_somebody_comes();
        postpone();
        var before = plan();
        cancel();
        cancelBack(before);
        awaitTold(POSTPONED, 2);
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
        var again = plan();
        cancel();
        clock.forward(Duration.ofMinutes(3));
        sending().sendWaiting();
        cancelBack(again);
        awaitTold(POSTPONED, 3);
        sending().sendWaiting();
        assertEquals(3, server.to(email).size());
    }
}
