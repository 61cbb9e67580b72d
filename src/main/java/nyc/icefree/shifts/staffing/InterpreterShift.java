package nyc.icefree.shifts.staffing;

import java.util.Set;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.text.Language;

/**
 * A shift for interpreters.
 *
 * @param languages each volunteer needs one of these; empty for any
 * @param empty seats for people who do all of it; negative when overfilled
 * @param people confirmed in it, or served
 */
public record InterpreterShift(ShiftId id, Set<Language> languages, int empty, Set<PersonId> people) {
    public boolean isFor(Language language) {
        return languages.isEmpty() || languages.contains(language);
    }

    @Override
    public String toString() {
        return "InterpreterShift[" + id + "]";
    }
}
