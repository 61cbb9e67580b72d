package nyc.icefree.shifts;

import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

/** Parts that somebody has one after the other are as hard as the shift that they are of. */
abstract class HardPartsContract extends PartsStage {
    @AppTest
    static class OnH2Test extends HardPartsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends HardPartsContract {}

    private ShiftId marshals(TimeSlot slot) {
        var terms = ShiftTerms.leastOf(ShiftRole.MARSHAL).withLeastPart(60);
        var draft = Given.shift(team.organization(), ShiftRole.MARSHAL, 2, slot);
        return shift(team, draft.withTerms(terms));
    }

    private TimeSlot dayBefore(int from, int until) {
        var same = slot(from, until);
        return TimeSlot.of(same.startLocal().minusDays(1), same.endLocal().minusDays(1), same.zone());
    }

    @Test
    void the_rest_of_a_hard_shift_is_too_soon_after_a_hard_day_as_all_of_it_is() {
        PersonId ada = volunteer(team);
        var before = marshals(dayBefore(9, 17));
        var shift = marshals(slot(10, 16));
        As.volunteer(ada, () -> signup.take(before));
        refused(Kind.HARD_TOO_SOON, () -> As.volunteer(ada, () -> signup.take(shift)));
        take(ada, shift, 10, 13);
        refused(Kind.HARD_TOO_SOON, () -> take(ada, shift, 13, 16));
    }

    @Test
    void two_parts_that_are_a_hard_duty_together_leave_a_day_of_rest() {
        PersonId ada = volunteer(team);
        var before = marshals(dayBefore(10, 16));
        var shift = marshals(slot(9, 14));
        var first = dayBefore(10, 13);
        var second = dayBefore(13, 16);
        As.volunteer(ada, () -> signup.takePart(before, first.startsAt(), first.endsAt()));
        As.volunteer(ada, () -> signup.takePart(before, second.startsAt(), second.endsAt()));
        refused(Kind.HARD_TOO_SOON, () -> As.volunteer(ada, () -> signup.take(shift)));
    }
}
