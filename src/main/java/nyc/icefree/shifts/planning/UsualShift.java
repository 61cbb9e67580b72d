package nyc.icefree.shifts.planning;

import java.util.Set;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;

/**
 * A usual shift of an event of some kind.
 *
 * @param languages one of these is needed; empty for any
 */
public record UsualShift(ShiftRole role, int seats, TimeSlot slot, Set<Language> languages) {
    public UsualShift {
        languages = Set.copyOf(languages);
    }
}
