package nyc.icefree.checklists;

import java.util.Collection;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.SafeText;

final class TaskCheck {
    private TaskCheck() {}

    /** @throws Refused with the reason */
    static TaskDraft passed(TaskDraft typed, Collection<PersonId> members) {
        String words = typed.usual() == null ? SafeText.line(typed.words()) : "";
        if (typed.usual() == null && !SafeText.isName(words)) {
            throw new Refused(TaskRefused.WORDS_MISSING);
        }
        if (words.length() > TaskDraft.WORDS_MAX) {
            throw new Refused(TaskRefused.WORDS_TOO_LONG);
        }
        if (typed.daysBefore() < 0 || typed.daysBefore() > TaskDraft.DAYS_MAX) {
            throw new Refused(TaskRefused.DAYS_OUT_OF_BOUNDS);
        }
        var who = typed.who();
        if (who != null && !members.contains(who)) {
            throw new Refused(TaskRefused.NOT_A_MEMBER);
        }
        return new TaskDraft(typed.usual(), words, who, typed.daysBefore());
    }
}
