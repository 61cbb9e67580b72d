package nyc.icefree.shifts.interpreters;

import java.util.Set;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;

/**
 * A shift for interpreters.
 *
 * @param languages of which who is in it needs one; empty for any
 * @param empty seats, and the one beside whoever waits for a second; never less than none
 * @param people who are confirmed in it, or served, but for whoever waits for a second
 */
public record InterpreterShift(ShiftId id, TimeSlot slot, Set<Language> languages, int empty, Set<PersonId> people) {
    /** Whether somebody for that language may be put into it. */
    public boolean isFor(Language language) {
        return languages.isEmpty() || languages.contains(language);
    }

    @Override
    public String toString() {
        return "InterpreterShift[" + id + "]";
    }
}
