package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.FullForNow;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.shifts.asks.ShiftAsks;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ShiftMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends ShiftMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ShiftMessagesContract {}

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    ShiftPlanning shiftPlanning;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    ShiftSignup signup;

    @Autowired
    Asking asking;

    @Autowired
    ShiftAsks asks;

    @Autowired
    VolunteerProfiles volunteers;

    private final String email = "bo." + Given.email();

    private PersonId volunteer(Given.Team team) {
        return given.volunteer("Bo Secret", email, team);
    }

    private ShiftId shift(Given.Team team, EventId event, SignupMode mode) {
        return given.planned(team, draft(team, event, mode, 17));
    }

    private ShiftDraft draft(Given.Team team, EventId event, SignupMode mode, int startHour) {
        var day = day(team, event).atStartOfDay();
        return Given.shift(
                        event,
                        ShiftRole.MARSHAL,
                        2,
                        TimeSlot.of(day.plusHours(startHour), day.plusHours(21), Given.NEW_YORK))
                .withSignup(mode)
                .withBriefing("", "Meet at the side door");
    }

    private LocalDate day(Given.Team team, EventId event) {
        var form = As.staff(team.organizer(), () -> planning.planOf(event))
                .orElseThrow()
                .draft();
        return Objects.requireNonNull(form.when().start()).toLocalDate();
    }

    private String organizerEmail(Given.Team team) {
        return people.card(team.organizer()).orElseThrow().email() instanceof String known ? known : "";
    }

    private void awaitMails(String address, int count) {
        post.until(() -> mailed(address) == count);
    }

    @Test
    void whoever_is_asked_reads_whether_organizers_decide_after_their_yes() {
        var team = given.team();
        var bo = volunteer(team);
        var another = given.published(team, given.session("Another", 40));
        var decided = ask(bo, shift(team, given.published(team), SignupMode.ASK));
        assertTrue(decided.contains("organizers decide"), decided);
        assertFalse(decided.contains("The first who says yes"), decided);
        var free = ask(bo, shift(team, another, SignupMode.OPEN));
        assertFalse(free.contains("organizers decide"), free);
        assertTrue(free.contains("The first who says yes"), free);
    }

    @Test
    void nobody_is_woken_by_a_question_unless_the_shift_begins_before_the_morning() {
        var team = given.team();
        var event = given.published(team);
        var bo = volunteer(team);
        var night = day(team, event).atStartOfDay(Given.NEW_YORK).minusHours(1).toInstant();
        for (int begins : new int[] {17, 6}) {
            var shift = given.planned(team, draft(team, event, SignupMode.OPEN, begins));
            ask(bo, shift);
            var letter = letters.compose(questions(bo).getLast(), LetterReader.RECIPIENT, night);
            assertEquals(
                    begins == 6 ? null : night.plus(Duration.ofHours(9)),
                    assertInstanceOf(LetterResult.Ready.class, letter).notBefore());
            jdbc.sql("delete from outbox where recipient = ?").param(bo.value()).update();
        }
    }

    private String ask(PersonId bo, ShiftId shift) {
        int before = questions(bo).size();
        As.volunteer(bo, () -> FullForNow.of(jdbc, shift, () -> asks.callMe(shift)));
        asking.ask(bo, shift, AskKind.CALL_ME);
        Postman.untilHeard(() -> questions(bo).size() == before + 1);
        var last = questions(bo).stream()
                .max(Comparator.comparing(QueuedMessage::createdAt))
                .orElseThrow();
        var letter = letters.compose(last, LetterReader.RECIPIENT, clock.instant());
        return assertInstanceOf(LetterResult.Ready.class, letter).letter().text();
    }

    private List<QueuedMessage> questions(PersonId person) {
        return rows.of(MessageReason.Question.SHIFT_OFFERED, Recipient.of(person));
    }

    @Test
    void who_takes_a_shift_is_told_and_who_hands_it_back_is_told_of_to_the_organizer_without_a_name() throws Exception {
        var team = given.team();
        var event = given.published(team);
        var shift = shift(team, event, SignupMode.OPEN);
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(shift));
        awaitMails(email, 1);
        var told = mailedBy(email).getFirst();
        assertTrue(told.getSubject().startsWith("Your shift on "));
        assertTrue(body(told, 0).contains("Meet at the side door"));
        assertTrue(body(told, 0).contains("/en/my/shifts"));
        As.volunteer(bo, () -> signup.handBack(shift));
        awaitMails(organizerEmail(team), 1);
        var news = mailedBy(organizerEmail(team)).getFirst();
        assertTrue(news.getSubject().startsWith("A shift on "));
        assertFalse(body(news, 0).contains("Bo Secret"));
        assertTrue(body(news, 0).contains("/workspace/events/" + event));
    }

    @Test
    void the_organizers_hear_of_who_asks_and_of_who_takes_it_back() throws Exception {
        var team = given.team();
        var shift = shift(team, given.published(team), SignupMode.ASK);
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.ask(shift));
        awaitMails(organizerEmail(team), 1);
        assertEquals(0, mailed(email));
        As.volunteer(bo, () -> signup.handBack(shift));
        awaitMails(organizerEmail(team), 2);
        var news = mailedBy(organizerEmail(team)).get(1);
        assertTrue(news.getSubject().startsWith("A shift on "));
        assertFalse(body(news, 0).contains("Bo Secret"));
    }

    @Test
    void volunteers_hear_that_their_event_was_taken_back() throws Exception {
        var team = given.team();
        var event = given.published(team);
        var shift = shift(team, event, SignupMode.OPEN);
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(shift));
        awaitMails(email, 1);
        As.staff(team.organizer(), () -> planning.unpublish(event));
        Postman.untilHeard(() -> rows.waitingNews(event).stream()
                .map(QueuedMessage::reason)
                .toList()
                .equals(List.of(MessageReason.Shift.VOLUNTEER_EVENT_UNPUBLISHED)));
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
        assertTrue(server.to(email).getFirst().getSubject().startsWith("Taken back: "));
    }

    @Test
    void volunteers_hear_of_a_cancelled_event_once_however_many_shifts_they_hold() throws Exception {
        var team = given.team();
        var event = given.published(team);
        var shift = shift(team, event, SignupMode.OPEN);
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(shift));
        awaitMails(email, 1);
        As.staff(team.organizer(), () -> planning.cancel(event, "The hall is flooded"));
        Postman.untilHeard(() -> rows.waitingNews(event).stream()
                .map(QueuedMessage::reason)
                .toList()
                .equals(List.of(MessageReason.Shift.VOLUNTEER_EVENT_CANCELLED)));
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
        assertTrue(body(server.to(email).getFirst(), 0).contains("> The hall is flooded"));
    }

    @Test
    void who_helps_at_an_event_that_moved_is_told_the_new_time_of_each_shift_and_no_other() throws Exception {
        var team = given.team();
        var event = given.published(team);
        var first = shift(team, event, SignupMode.OPEN);
        var second = given.planned(team, draft(team, event, SignupMode.OPEN, 20));
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(first));
        As.staff(team.organizer(), () -> staffing.assign(second, bo, "Both desks are one"));
        awaitMails(email, 2);
        var day = day(team, event);
        moved(team, event, ShiftHours.MOVE);
        Postman.untilHeard(() -> rows.waitingNews(event).size() == 1);
        sending().sendWaiting();
        var text = body(server.to(email).getFirst(), 0);
        var words = texts.in(Language.ENGLISH);
        assertFalse(text.contains(words.date(day)), text);
        assertTrue(text.contains(words.date(day.plusDays(1)) + ", 5:00 PM to 9:00 PM"), text);
        assertTrue(text.contains(words.date(day.plusDays(1)) + ", 8:00 PM to 9:00 PM"), text);
        assertFalse(text.contains("6:30"), "whoever helps comes by the hours of the shift: " + text);
        moved(team, event, ShiftHours.KEEP);
        Postman.untilHeard(() -> rows.waitingNews(event).size() == 1);
        sending().sendWaiting();
        text = body(server.to(email).getLast(), 0);
        assertTrue(text.contains("The event itself: " + words.date(day.plusDays(2))), text);
    }

    private void moved(Given.Team team, EventId event, ShiftHours hours) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var to = Objects.requireNonNull(plan.draft().when().start()).plusDays(1);
            planning.change(event, plan.version(), plan.draft().at(to, to.plusHours(1)), hours);
        });
    }

    @Test
    void a_changed_shift_is_told_after_the_wait_and_only_as_it_is_last() throws Exception {
        var team = given.team();
        var event = given.published(team);
        var shift = shift(team, event, SignupMode.OPEN);
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(shift));
        awaitMails(email, 1);
        for (int start : List.of(16, 15)) {
            As.staff(team.organizer(), () -> {
                var sheet = shiftPlanning.sheet(shift);
                shiftPlanning.change(shift, sheet.version(), draft(team, event, SignupMode.OPEN, start));
            });
        }
        int last = As.staff(team.organizer(), () -> shiftPlanning.sheet(shift)).version();
        Postman.untilHeard(() -> rows.waitingNews(event).stream().anyMatch(m -> m.aboutVersion() == last));
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
        var told = server.to(email).getLast();
        assertTrue(told.getSubject().startsWith("Changed: your shift on "));
        assertTrue(body(told, 0).contains("3:00 PM"));
    }
}
