package nyc.icefree.shifts.asks;

import java.time.Instant;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;

/**
 * One person asked about one shift.
 *
 * @param sequence of the shift at that time; the ask counts only while the shift still has it
 * @param askedAt null while they only wish to be asked, and where nobody asked
 */
public record Ask(
        AskId id,
        ShiftId shift,
        PersonId person,
        AskKind kind,
        AskState state,
        int sequence,
        Instant madeAt,
        @Nullable Instant askedAt) {
    static Ask made(PersonId person, ShiftId shift, AskKind kind, AskState state, int sequence, Instant now) {
        return new Ask(AskId.random(), shift, person, kind, state, sequence, now, state == AskState.ASKED ? now : null);
    }
}
