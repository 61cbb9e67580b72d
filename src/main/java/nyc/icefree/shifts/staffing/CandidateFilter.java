package nyc.icefree.shifts.staffing;

import java.util.Objects;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/**
 * A search among candidates for a shift; all conditions must hold. Works in memory, since answers are sealed.
 *
 * @param typed part of the name, ignoring capitals and accents; empty for everybody
 * @param language null for any
 * @param level least level in the language; null for conversation
 * @param skill null for any
 * @param freeThen they have time
 */
public record CandidateFilter(
        String typed,
        @Nullable Language language,
        @Nullable LanguageUse level,
        @Nullable Skill skill,
        boolean freeThen) {

    public static CandidateFilter named(String typed) {
        return new CandidateFilter(typed, null, null, null, false);
    }

    /** Then volunteers of other organizations are not counted: small numbers would tell who it is. */
    public boolean asksWhatTheyCan() {
        return language != null || skill != null;
    }

    public boolean matches(Candidate person) {
        return (language == null
                        || person.answers()
                                .levels()
                                .can(Objects.requireNonNullElse(level, LanguageUse.converse(language)), language))
                && (skill == null || person.answers().skills().contains(skill))
                && (!freeThen || person.status().isFreeThen());
    }
}
