package nyc.icefree.interpreting;

import java.util.Collection;
import java.util.Set;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;

/**
 * Somebody in a shift for interpreters.
 *
 * @param only into which languages they are there to interpret; empty for any
 */
record Interpreter(PersonId person, TimeSlot slot, Set<Language> only, LanguageLevels levels) {
    boolean interprets(Language into, Collection<Language> held) {
        return isThereFor(into) && levels.can(LanguageUse.INTERPRETS, into) && understands(held);
    }

    boolean atOnce(Language into) {
        return levels.can(LanguageUse.INTERPRETS_AT_ONCE, into);
    }

    boolean isThereFor(Language into) {
        return only.isEmpty() || only.contains(into);
    }

    boolean understands(Collection<Language> held) {
        return held.stream().anyMatch(levels.conversed()::contains);
    }

    @Override
    public String toString() {
        return "Interpreter[" + person + "]";
    }
}
