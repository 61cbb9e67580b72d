package nyc.icefree.checklists;

import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * @param usual a task whose words come from the app; null for own words
 * @param words 1 to 200 characters; empty for a usual task
 * @param who a member of the host; null for nobody yet
 * @param daysBefore 0 to 365
 */
public record TaskDraft(
        @Nullable UsualTask usual, String words, @Nullable PersonId who, int daysBefore) {
    public static final int WORDS_MAX = 200;
    public static final int DAYS_MAX = 365;
}
