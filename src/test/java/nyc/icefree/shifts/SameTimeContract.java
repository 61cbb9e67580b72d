package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.views.MyShift;
import nyc.icefree.shifts.views.MyShift.SameTime;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever comes to hold two shifts at one time is told with each which other it is. */
@DatabasesDiffer
abstract class SameTimeContract extends LettingGoGround {
    @AppTest
    static class OnH2Test extends SameTimeContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SameTimeContract {}

    @Autowired
    Texts texts;

    private List<MyShift> mine() {
        return As.volunteer(ada, () -> signup.mine());
    }

    private MyShift mine(ShiftId shift) {
        return mine().stream()
                .filter(one -> one.shift().id().equals(shift))
                .findFirst()
                .orElseThrow();
    }

    private void take(ShiftId... shifts) {
        As.volunteer(ada, () -> Arrays.asList(shifts).forEach(signup::take));
    }

    private void alone(ShiftId... shifts) {
        for (ShiftId shift : shifts) {
            assertNull(mine(shift).sameTime());
        }
    }

    private void beside(ShiftId shift, TimeSlot other) {
        assertEquals(new SameTime(ShiftRole.MARSHAL, other, true), mine(shift).sameTime());
    }

    /** What an organizer reads of Ada in a shift of theirs. */
    private List<String> told(Given.Team of, ShiftId shift) {
        return sheet(of, shift).people().stream()
                .filter(one -> one.person().equals(ada))
                .flatMap(one -> one.arisen().stream())
                .map(texts.in(Language.ENGLISH)::why)
                .toList();
    }

    private ShiftId at(EventId event, TimeSlot slot) {
        var alone = draft(team, 1, slot);
        return shift(
                team,
                new ShiftDraft(
                        event,
                        null,
                        alone.role(),
                        alone.seats(),
                        slot,
                        alone.skills(),
                        alone.languages(),
                        alone.signup(),
                        alone.note()));
    }

    private void cancel(EventId event) {
        As.staff(team.organizer(), () -> eventPlanning.cancel(event, "The hall is closed"));
    }

    /** A cancelled event takes place after all, and meanwhile Ada has taken another shift. */
    private ShiftId takenWhileOff(EventId event, ShiftId shift, TimeSlot other) {
        take(shift);
        var before =
                As.staff(team.organizer(), () -> eventPlanning.planOf(event)).orElseThrow();
        cancel(event);
        var taken = shift(team, 1, other);
        take(taken);
        alone(shift, taken);
        As.staff(team.organizer(), () -> {
            int version = eventPlanning.planOf(event).orElseThrow().version();
            eventPlanning.cancelBack(event, version, before);
        });
        return taken;
    }

    @Test
    void a_cancelled_event_may_come_back_to_whoever_took_another_shift_meanwhile() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        var other = takenWhileOff(event, shift, slot(9, 11));
        beside(shift, slot(9, 11));
        beside(other, slot(10, 12));
        assertTrue(told(team, shift).getFirst().startsWith("Busy with Marshal"), "they plan both: as what, and when");
        assertTrue(told(team, other).getFirst().startsWith("Busy with Marshal"));
        As.staff(team.organizer(), () -> eventPlanning.postpone(event, ""));
        alone(shift, other);
        assertEquals(List.of(), told(team, shift), "nor are organizers told while it is postponed");
        assertEquals(List.of(), told(team, other));
        As.staff(team.organizer(), () -> eventPlanning.resume(event));
        beside(shift, slot(9, 11));
        beside(other, slot(10, 12));
        cancel(event);
        alone(shift, other);
        assertEquals(List.of(), told(team, shift), "of what does not take place there is nothing to say");
        assertEquals(List.of(), told(team, other));
    }

    @Test
    void so_may_one_that_was_taken_back_and_is_published_again() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        take(shift);
        As.staff(team.organizer(), () -> eventPlanning.unpublish(event));
        var other = shift(team, 1, slot(10, 11));
        take(other);
        alone(other);
        As.staff(team.organizer(), () -> eventPlanning.publish(event));
        beside(shift, slot(10, 11));
        beside(other, slot(10, 12));
    }

    @Test
    void one_that_begins_when_the_other_ends_is_at_another_time() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        alone(takenWhileOff(event, shift, slot(12, 14)), shift);
    }

    @Test
    void of_several_the_first_is_named_and_what_they_only_asked_for_is_none() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 14));
        var last = takenWhileOff(event, shift, slot(12, 14));
        var first = shift(team, 1, slot(10, 11));
        As.staff(team.organizer(), () -> eventPlanning.unpublish(event));
        take(first);
        var asked = shiftToAskFor(team, slot(11, 12));
        As.volunteer(ada, () -> signup.ask(asked));
        As.staff(team.organizer(), () -> eventPlanning.publish(event));
        beside(shift, slot(10, 11));
        beside(first, slot(10, 14));
        beside(last, slot(10, 14));
        alone(asked);
    }

    @Test
    void what_an_organizer_gave_a_reason_for_is_not_one_too_many() {
        var first = shift(team, 1, slot(10, 12));
        var second = shift(team, 1, slot(11, 13));
        take(first);
        As.staff(team.organizer(), () -> staffing.assign(second, ada, "Both are in one room"));
        var told = new SameTime(ShiftRole.MARSHAL, slot(11, 13), false);
        assertEquals(told, mine(first).sameTime());
        assertEquals(List.of(), told(team, second), "they know, and wrote down why");
        assertEquals(
                new SameTime(ShiftRole.MARSHAL, slot(10, 12), false),
                mine(second).sameTime());
    }

    @Test
    void a_reason_hides_what_it_was_written_for_and_nothing_that_comes_up_later() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        As.volunteer(volunteer(team), () -> signup.take(shift));
        As.staff(team.organizer(), () -> staffing.assign(shift, ada, "To learn how it is done"));
        assertEquals(List.of(), told(team, shift));
        cancel(event);
        var other = shift(team, 1, slot(11, 13));
        take(other);
        jdbc.sql("update event set state = 'PUBLISHED' where id = ?")
                .param(event.value())
                .update();
        assertEquals(1, told(team, shift).size(), "the reason was for a full shift");
        jdbc.sql("update assignment set set_aside = null where person_id = ?")
                .param(ada.value())
                .update();
        assertEquals(List.of(), told(team, shift), "what it was for is not known of rows of before");
    }

    @Test
    void nobody_is_asked_to_hand_back_what_they_cannot() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        var other = takenWhileOff(event, shift, slot(10, 12));
        hold(shift);
        beside(other, slot(10, 12));
        beside(shift, slot(10, 12));
        hold(other);
        assertTrue(!Objects.requireNonNull(mine(shift).sameTime()).oneTooMany());
    }

    private void hold(ShiftId shift) {
        jdbc.sql("update shift set hand_back_hours = 400 where id = ?")
                .param(shift.value())
                .update();
    }

    @Test
    void it_takes_no_statement_more() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        var other = takenWhileOff(event, shift, slot(12, 14));
        long apart = statements();
        jdbc.sql("update shift set starts_at = (select starts_at from shift where id = ?) where id = ?")
                .params(shift.value(), other.value())
                .update();
        assertEquals(apart, statements());
        assertNotNull(mine(shift).sameTime());
    }

    @Test
    void nor_does_it_where_an_organizer_reads_more_people() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        var other = takenWhileOff(event, shift, slot(11, 13));
        var more = at(event, slot(14, 15));
        read(event); // who read is noted once
        long few = read(event);
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(more));
        assertEquals(few, read(event));
        assertEquals(1, told(team, other).size());
    }

    private long read(EventId event) {
        return As.staff(team.organizer(), () -> CountedStatements.in(() -> planning.sheetsOf(event)));
    }

    private long statements() {
        return As.volunteer(ada, () -> CountedStatements.in(signup::mine));
    }
}
