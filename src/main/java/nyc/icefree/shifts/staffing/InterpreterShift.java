package nyc.icefree.shifts.staffing;

import java.util.Set;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.text.Language;

/**
 * A shift for interpreters.
 *
 * @param languages of which who is in it needs one; empty for any
 * @param empty seats for people who do all of it, below zero where more are in it than it has
 * @param people who are confirmed in it, or served
 */
public record InterpreterShift(ShiftId id, Set<Language> languages, int empty, Set<PersonId> people) {
    /** Whether somebody for that language may be put into it. */
    public boolean isFor(Language language) {
        return languages.isEmpty() || languages.contains(language);
    }

    @Override
    public String toString() {
        return "InterpreterShift[" + id + "]";
    }
}
