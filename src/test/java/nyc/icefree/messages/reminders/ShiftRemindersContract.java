package nyc.icefree.messages.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who holds a shift is reminded of it once, the day before at 11:00. */
abstract class ShiftRemindersContract extends RemindersGround {
    @AppTest
    static class OnH2Test extends ShiftRemindersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ShiftRemindersContract {}

    private static final MessageReason REASON = MessageReason.Shift.SHIFT_REMINDER;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    private EventId event;
    private Instant hour;
    private PersonId bo;

    @BeforeEach
    void a_volunteer() {
        event = given.published(team, given.session("Know your rights", 6));
        hour = day().minusDays(1).atTime(11, 0).atZone(Given.NEW_YORK).toInstant();
        bo = given.volunteer(team);
    }

    private LocalDate day() {
        return As.staff(
                team.organizer(),
                () -> Objects.requireNonNull(planning.planOf(event)
                                .orElseThrow()
                                .draft()
                                .when()
                                .start())
                        .toLocalDate());
    }

    private ShiftId shift(SignupMode mode, int startHour) {
        return given.planned(
                team,
                Given.shift(event, ShiftRole.MARSHAL, 2, Given.slot(day(), startHour, startHour + 1))
                        .withSignup(mode)
                        .withBriefing("", "Key at the desk"));
    }

    private int reminded() {
        return rows.of(REASON, Recipient.of(bo)).size();
    }

    @Test
    void of_each_shift_once_and_not_before_its_hour() {
        As.volunteer(bo, () -> signup.take(shift(SignupMode.OPEN, 16)));
        As.volunteer(bo, () -> signup.take(shift(SignupMode.OPEN, 18)));
        makeAt(hour.minusMillis(1));
        assertEquals(0, reminded());
        makeAt(hour);
        makeAt(hour.plus(Duration.ofMinutes(1)));
        makeAt(hour.plus(Duration.ofHours(22)));
        assertEquals(2, reminded(), "one of each");
        rows.of(REASON, Recipient.of(bo)).forEach(row -> letter(row, hour));
    }

    @Test
    void nobody_is_told_to_hand_back_what_they_cannot_any_more() {
        var held = shift(SignupMode.OPEN, 16);
        As.volunteer(bo, () -> signup.take(held));
        assertTrue(reminder().contains("please hand it back"));
        handBack(held, 6);
        assertTrue(reminder().contains("You can hand it back until "));
        handBack(held, 48);
        assertFalse(reminder().contains("please hand it back"));
        assertTrue(reminder().contains("You cannot hand it back by yourself any more."));
    }

    private void handBack(ShiftId shift, int hours) {
        jdbc.sql("update shift set hand_back_hours = ? where id = ?")
                .params(hours, shift.value())
                .update();
    }

    private String reminder() {
        makeAt(hour);
        return letter(rows.of(REASON, Recipient.of(bo)).getFirst(), hour).text();
    }

    @Test
    void who_only_asked_or_handed_it_back_is_not() {
        var back = shift(SignupMode.OPEN, 18);
        As.volunteer(bo, () -> signup.ask(shift(SignupMode.ASK, 16)));
        As.volunteer(bo, () -> signup.take(back));
        As.volunteer(bo, () -> signup.handBack(back));
        makeAt(hour);
        assertEquals(0, reminded());
    }

    @Test
    void who_hands_it_back_once_the_reminder_waits_is_not_either() {
        var shift = shift(SignupMode.OPEN, 18);
        As.volunteer(bo, () -> signup.take(shift));
        makeAt(hour);
        As.volunteer(bo, () -> signup.handBack(shift));
        assertDropped(MessageNote.OVERTAKEN, rows.of(REASON, Recipient.of(bo)).getFirst(), hour);
    }

    @Test
    void nobody_is_of_what_is_cancelled() {
        As.volunteer(bo, () -> signup.take(shift(SignupMode.OPEN, 18)));
        makeAt(hour);
        As.staff(team.organizer(), () -> planning.cancel(event, "Rain"));
        assertDropped(
                MessageNote.EVENT_CANCELLED, rows.of(REASON, Recipient.of(bo)).getFirst(), hour);
    }
}
