package nyc.icefree.messages.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.MailStage;
import nyc.icefree.messages.Postman;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.SeatExchange;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftLeading;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.announced.ShiftTaken;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.terms.Structure;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.core.EventSerializer;

/** Who does a shift in twos hears when somebody joins, when nobody is second any more, and a day before when nobody came. */
abstract class PairMailsContract extends MailStage {
    @AppTest
    static class OnH2Test extends PairMailsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PairMailsContract {}

    static final MessageReason FULL = MessageReason.Shift.SHIFT_PAIR_FULL;
    static final MessageReason OPEN = MessageReason.Shift.SHIFT_PAIR_OPEN;
    static final MessageReason TEAM = MessageReason.Shift.SHIFT_PAIR_TEAM;
    static final MessageReason CONFIRMATION = MessageReason.Shift.SHIFT_CONFIRMATION;

    @Autowired
    Given given;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    Clock running;

    @Autowired
    ShiftLeading leading;

    @Autowired
    HalfPairs halves;

    @Autowired
    EventPlanning events;

    @Autowired
    SeatExchange exchange;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    EventSerializer serializer;

    Given.Team team;
    PersonId ada;
    PersonId bo;
    PersonId cy;

    @BeforeEach
    void people() {
        team = given.team();
        ada = volunteer();
        bo = volunteer();
        cy = volunteer();
    }

    PersonId volunteer() {
        return given.volunteer("Secret Example", team);
    }

    ShiftId inPairs(int seats, @Nullable EventId event, LocalDateTime start, ShiftTerms terms) {
        return given.planned(
                team,
                new ShiftDraft(
                                event,
                                event == null ? team.organization() : null,
                                ShiftRole.MARSHAL,
                                seats,
                                Given.slot(start, 2),
                                Set.of(),
                                Set.of(),
                                SignupMode.OPEN,
                                "Meet at the side door")
                        .withTerms(terms.withStructure(Structure.PAIRS)));
    }

    /** By day, so that nobody is woken. */
    LocalDateTime inNineDays() {
        return LocalDate.now(running.withZone(Given.NEW_YORK)).plusDays(9).atTime(14, 0);
    }

    ShiftId inPairs(int seats, ShiftTerms terms) {
        return inPairs(seats, null, inNineDays(), terms);
    }

    ShiftId inPairs(int seats) {
        return inPairs(seats, ShiftTerms.NONE);
    }

    List<QueuedMessage> told(MessageReason reason, PersonId person) {
        return rows.of(reason, Recipient.of(person));
    }

    void heard(int times, MessageReason reason, PersonId person) {
        Postman.untilHeard(() -> told(reason, person).size() == times);
    }

    LetterResult letter(MessageReason reason, PersonId person) {
        return letters.compose(told(reason, person).getLast(), LetterReader.RECIPIENT, running.instant());
    }

    String text(MessageReason reason, PersonId person) {
        return letter(reason, person) instanceof LetterResult.Ready ready
                ? ready.letter().text()
                : "none";
    }

    /** All that was announced of a shift is done. */
    void allHeard(ShiftId shift) {
        Postman.untilHeard(() -> jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                        .param("%" + shift.value() + "%")
                        .query(Integer.class)
                        .single()
                == 0);
    }

    void seen(ShiftId shift, int waiting) {
        Postman.untilHeard(() -> jdbc.sql("select count(*) from shift_half where shift_id = ?")
                        .param(shift.value())
                        .query(Integer.class)
                        .single()
                == waiting);
    }

    Instant start(ShiftId shift) {
        return As.staff(team.organizer(), () -> planning.sheet(shift))
                .draft()
                .slot()
                .startsAt();
    }

    @Test
    void the_first_of_two_is_told_so_and_then_that_somebody_joined() {
        var shift = inPairs(2);
        As.volunteer(ada, () -> signup.take(shift));
        heard(1, CONFIRMATION, ada);
        assertTrue(text(CONFIRMATION, ada).contains("You are the first of two"), text(CONFIRMATION, ada));
        As.volunteer(bo, () -> signup.take(shift));
        heard(1, FULL, ada);
        heard(1, CONFIRMATION, bo);
        assertTrue(text(FULL, ada).contains("you are two now"), text(FULL, ada));
        assertFalse(text(FULL, ada).contains("Secret"));
        assertTrue(text(CONFIRMATION, bo).contains("somebody is with you"), text(CONFIRMATION, bo));
        assertEquals(List.of(), told(OPEN, ada));
        assertEquals(List.of(), told(FULL, bo));
    }

    @Test
    void whoever_stays_behind_is_told_that_their_half_is_open_again() {
        var shift = inPairs(2);
        As.volunteer(ada, () -> signup.take(shift));
        As.volunteer(bo, () -> signup.take(shift));
        heard(1, FULL, ada);
        As.volunteer(ada, () -> signup.handBack(shift));
        heard(1, OPEN, bo);
        heard(1, MessageReason.Shift.SHIFT_HANDED_BACK, team.organizer());
        allHeard(shift);
        assertTrue(text(OPEN, bo).contains("nobody is second with you now"), text(OPEN, bo));
        var organizers = text(MessageReason.Shift.SHIFT_HANDED_BACK, team.organizer());
        assertTrue(organizers.contains("one person has nobody second now"), organizers);
        assertEquals(List.of(), told(OPEN, ada));
        As.volunteer(cy, () -> signup.take(shift));
        heard(1, FULL, bo);
        assertEquals(LetterResult.dropped(MessageNote.OVERTAKEN), letter(OPEN, bo));
    }

    @Test
    void who_waited_is_told_when_another_pair_loses_one_and_they_are_two() {
        var shift = inPairs(4);
        for (var one : List.of(ada, bo, cy)) {
            As.volunteer(one, () -> signup.take(shift));
        }
        heard(1, FULL, ada);
        seen(shift, 1);
        As.volunteer(ada, () -> signup.handBack(shift));
        heard(1, FULL, cy);
        allHeard(shift);
        assertEquals(List.of(), told(OPEN, bo));
        assertEquals(List.of(), told(OPEN, cy));
    }

    @Test
    void an_organizer_who_makes_it_a_shift_for_pairs_has_the_one_told() {
        var shift = inPairs(2);
        var version = As.staff(team.organizer(), () -> planning.sheet(shift));
        As.staff(
                team.organizer(),
                () -> planning.change(
                        shift,
                        version.version(),
                        version.draft().withTerms(version.draft().terms().withStructure(Structure.SINGLES))));
        allHeard(shift);
        As.volunteer(ada, () -> signup.take(shift));
        allHeard(shift);
        assertFalse(text(CONFIRMATION, ada).contains("first of two"));
        As.staff(
                team.organizer(),
                () -> planning.change(shift, planning.sheet(shift).version(), version.draft()));
        heard(1, OPEN, ada);
        heard(1, MessageReason.Shift.SHIFT_CHANGED, ada);
        assertTrue(text(MessageReason.Shift.SHIFT_CHANGED, ada).contains("You are the first of two"));
    }

    private int toldAt(Instant now) {
        halves.make(now);
        return told(OPEN, ada).size();
    }

    @Test
    void a_day_before_both_sides_hear_once_that_nobody_is_second() {
        var shift = inPairs(4);
        var first = As.volunteer(bo, () -> signup.take(shift));
        As.volunteer(cy, () -> signup.take(shift));
        As.volunteer(ada, () -> signup.take(shift));
        As.staff(team.organizer(), () -> leading.lead(first));
        var starts = start(shift);
        var day = starts.minus(Duration.ofHours(24));
        assertEquals(0, toldAt(day.minusMillis(1)));
        assertEquals(List.of(), told(TEAM, team.organizer()));
        assertEquals(1, toldAt(day));
        jdbc.sql("update outbox set created_at = ? where reason = ? and recipient = ?")
                .params(Timestamp.from(day), OPEN.name(), ada.value())
                .update();
        assertEquals(1, toldAt(day.plus(Duration.ofHours(3))));
        assertEquals(1, told(TEAM, team.organizer()).size());
        assertEquals(1, told(TEAM, bo).size(), "the lead");
        assertEquals(List.of(), told(TEAM, ada));
        assertEquals(List.of(), told(TEAM, cy));
        assertTrue(text(OPEN, ada).contains("do not go alone"), text(OPEN, ada));
        assertTrue(text(TEAM, team.organizer()).contains("Find a second person"));
        assertTrue(text(TEAM, team.organizer()).contains("/workspace"), text(TEAM, team.organizer()));
        assertTrue(text(TEAM, bo).contains("/en/my/"), text(TEAM, bo));
        assertFalse(text(TEAM, bo).contains("Secret"));
        As.volunteer(volunteer(), () -> signup.take(shift));
        assertEquals(LetterResult.dropped(MessageNote.OVERTAKEN), letter(TEAM, team.organizer()));
        assertEquals(LetterResult.dropped(MessageNote.OVERTAKEN), letter(OPEN, ada));
    }

    @Test
    void where_sign_up_ends_earlier_they_hear_it_then() {
        var shift = inPairs(2, ShiftTerms.NONE.withClosesHours(72));
        As.volunteer(ada, () -> signup.take(shift));
        var closes = start(shift).minus(Duration.ofHours(72));
        assertEquals(0, toldAt(closes.minusMillis(1)));
        assertEquals(1, toldAt(closes));
    }

    @Test
    void who_comes_after_that_has_been_told_by_their_confirmation() {
        var start = LocalDateTime.ofInstant(running.instant().plus(Duration.ofHours(20)), Given.NEW_YORK);
        var shift = inPairs(2, null, start, ShiftTerms.NONE);
        As.volunteer(ada, () -> signup.take(shift));
        var now = running.instant();
        assertEquals(0, toldAt(ReminderTimes.morning(now, Given.NEW_YORK).orElse(now)));
        assertEquals(List.of(), told(TEAM, team.organizer()));
    }

    @Test
    void nobody_is_told_of_what_does_not_take_place_but_once_it_does() {
        var event = given.published(team, given.session("In twos", 9));
        var shift = inPairs(2, event, inNineDays(), ShiftTerms.NONE);
        As.volunteer(ada, () -> signup.take(shift));
        var day = start(shift).minus(Duration.ofHours(24));
        As.staff(team.organizer(), () -> events.postpone(event, "A storm"));
        assertEquals(0, toldAt(day));
        As.staff(team.organizer(), () -> events.resume(event));
        As.staff(team.organizer(), () -> events.unpublish(event));
        assertEquals(0, toldAt(day));
        As.staff(team.organizer(), () -> events.publish(event));
        assertEquals(1, toldAt(day));
    }

    @Test
    void nobody_is_woken_for_it_while_the_morning_is_before_the_shift() {
        var shift = inPairs(2, null, inNineDays().withHour(3), ShiftTerms.NONE);
        As.volunteer(ada, () -> signup.take(shift));
        var morning =
                inNineDays().minusDays(1).withHour(8).atZone(Given.NEW_YORK).toInstant();
        assertEquals(0, toldAt(start(shift).minus(Duration.ofHours(24))));
        assertEquals(0, toldAt(morning.minusMillis(1)));
        assertEquals(1, toldAt(morning));
        assertEquals(1, told(TEAM, team.organizer()).size());
    }

    @Test
    void who_would_go_alone_before_the_morning_is_told_at_night() {
        var shift = inPairs(2, null, inNineDays().withHour(3), ShiftTerms.NONE);
        As.volunteer(ada, () -> signup.take(shift));
        assertEquals(1, toldAt(start(shift).minus(Duration.ofHours(2))));
    }

    private Instant since(PersonId who, ShiftId shift) {
        return jdbc.sql("select changed_at from assignment where shift_id = ? and person_id = ?")
                .params(shift.value(), who.value())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private void change(ShiftId shift, ShiftDraft draft) {
        As.staff(
                team.organizer(),
                () -> planning.change(shift, planning.sheet(shift).version(), draft));
    }

    private ShiftDraft draft(ShiftId shift) {
        return As.staff(team.organizer(), () -> planning.sheet(shift)).draft();
    }

    @Test
    void whoever_is_alone_when_their_coming_is_heard_of_is_told() {
        var shift = inPairs(2);
        As.volunteer(ada, () -> signup.take(shift));
        seen(shift, 1);
        transaction.executeWithoutResult(status -> {
            As.volunteer(bo, () -> signup.take(shift));
            As.volunteer(ada, () -> signup.handBack(shift));
        });
        heard(1, OPEN, bo);
        allHeard(shift);
        assertEquals(List.of(), told(OPEN, ada));
    }

    @Test
    void nobody_is_told_that_somebody_joined_where_only_a_seat_changed_hands() {
        var shift = inPairs(2);
        var pairs = draft(shift);
        change(shift, pairs.withTerms(pairs.terms().withStructure(Structure.SINGLES)));
        As.volunteer(ada, () -> signup.take(shift));
        As.volunteer(bo, () -> signup.take(shift));
        allHeard(shift);
        change(shift, pairs);
        allHeard(shift);
        var since = since(bo, shift);
        transaction.executeWithoutResult(status -> exchange.handOver(shift, 0, bo, since, cy));
        heard(1, CONFIRMATION, cy);
        allHeard(shift);
        assertEquals(List.of(), told(FULL, ada));
        assertEquals(List.of(), told(OPEN, ada));
    }

    @Test
    void an_announcement_that_was_kept_from_before_says_that_the_seat_was_free() {
        var old = new ShiftTaken(AssignmentId.random(), new ShiftId(UUID.randomUUID()), ada, AssignmentId.random());
        var text = serializer.serialize(old).toString();
        assertEquals(old, serializer.deserialize(text, ShiftTaken.class));
        var without = text.replaceAll(",?\\s*\"from\"\\s*:\\s*(\\{[^}]*}|\"[^\"]*\")", "");
        var read = serializer.deserialize(without, ShiftTaken.class);
        assertEquals(old.assignment(), read.assignment());
        assertNull(read.from(), without);
    }

    @Test
    void a_third_for_whom_there_are_seats_now_is_told_that_nobody_is_second() {
        var shift = inPairs(2);
        As.volunteer(ada, () -> signup.take(shift));
        As.volunteer(bo, () -> signup.take(shift));
        As.staff(team.organizer(), () -> staffing.assign(shift, cy, "They come along"));
        allHeard(shift);
        assertEquals(List.of(), told(OPEN, cy));
        change(shift, draft(shift).withSeats(4));
        heard(1, OPEN, cy);
        assertEquals(List.of(), told(MessageReason.Shift.SHIFT_CHANGED, cy));
    }
}
