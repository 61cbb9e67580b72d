package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.shifts.ShiftLeading;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.terms.Structure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who does a shift in twos hears when somebody joins, when nobody is second any more, and a day before when nobody came. */
abstract class PairMailsContract extends PairMailsGround {
    @AppTest
    static class OnH2Test extends PairMailsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PairMailsContract {}

    @Autowired
    ShiftLeading leading;

    @Autowired
    HalfPairs halves;

    @Autowired
    EventPlanning events;

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
}
