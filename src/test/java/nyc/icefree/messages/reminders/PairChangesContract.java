package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.SeatExchange;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.announced.ShiftTaken;
import nyc.icefree.shifts.terms.Structure;
import nyc.icefree.volunteers.addresses.VolunteersMerged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.core.EventSerializer;

/** Who does a shift in twos hears of what makes or parts two besides their coming and leaving, and of nothing else. */
abstract class PairChangesContract extends PairMailsGround {
    @AppTest
    static class OnH2Test extends PairChangesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PairChangesContract {}

    @Autowired
    SeatExchange exchange;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    EventSerializer serializer;

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

    @Test
    void who_waited_is_told_that_they_are_two_when_two_others_prove_to_be_one_person() {
        var shift = inPairs(4);
        for (var one : List.of(ada, bo, cy)) {
            As.volunteer(one, () -> signup.take(shift));
        }
        seen(shift, 1);
        allHeard(shift);
        assertEquals(List.of(), told(FULL, cy));
        transaction.executeWithoutResult(status -> announcements.publishEvent(new VolunteersMerged(ada, bo)));
        heard(1, FULL, cy);
    }
}
