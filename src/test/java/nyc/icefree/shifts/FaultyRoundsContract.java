package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Timestamp;
import java.time.Duration;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.PersonId;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

/** What fails keeps nobody else from being asked, and is tried again. */
abstract class FaultyRoundsContract extends AsksGround {
    @AppTest
    static class OnH2Test extends FaultyRoundsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FaultyRoundsContract {}

    private ShiftId wanted(Given.Team team, PersonId giver) {
        return wanted(team, giver, slot(10, 12));
    }

    private ShiftId wanted(Given.Team team, PersonId giver, TimeSlot slot) {
        var shift = shiftToAskFor(team, slot);
        As.staff(team.organizer(), () -> staffing.assign(shift, giver, null));
        people(team, 3);
        wantLater(giver, shift);
        return shift;
    }

    @Test
    void one_shift_that_cannot_be_read_keeps_no_other_from_its_wave() {
        var team = given.team();
        var whole = wanted(team, volunteer(team));
        var later = slot(10, 12).startLocal().plusMonths(2);
        var broken = wanted(team, volunteer(team), Given.slot(later, 2));
        jdbc.sql("update shift_cover set next_at = ? where shift_id = ?")
                .params(Timestamp.from(clock.instant().plus(Duration.ofMinutes(30))), broken.value())
                .update();
        var zone = jdbc.sql("select zone from shift where id = ?")
                .param(broken.value())
                .query(String.class)
                .single();
        zone(broken, "Nowhere/Else");
        try {
            coverRounds.round(noon());
        } finally {
            zone(broken, zone);
        }
        assertEquals(0, askedFor(broken));
        assertEquals(3, askedFor(whole));
    }

    private void zone(ShiftId shift, String zone) {
        jdbc.sql("update shift set zone = ? where id = ?")
                .params(zone, shift.value())
                .update();
    }

    @Test
    void a_wave_that_failed_is_due_again() {
        var team = given.team();
        var shift = wanted(team, volunteer(team));
        var one = volunteer(team);
        byte[] answers = jdbc.sql("select answers from volunteer where person_id = ?")
                .param(one.value())
                .query(byte[].class)
                .single();
        answers(one, new byte[] {1, 2, 3});
        try {
            coverRounds.round(noon());
        } finally {
            answers(one, answers);
        }
        assertEquals(0, askedFor(shift));
        coverRounds.round(noon());
        assertEquals(3, askedFor(shift));
        assertEquals(1, waves(shift));
    }

    private void answers(PersonId person, byte[] sealed) {
        jdbc.sql("update volunteer set answers = ? where person_id = ?")
                .params(sealed, person.value())
                .update();
    }

    private int waves(ShiftId shift) {
        return jdbc.sql("select waves from shift_cover where shift_id = ?")
                .param(shift.value())
                .query(Integer.class)
                .single();
    }
}
