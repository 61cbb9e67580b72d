package nyc.icefree.shifts.staffing;

import java.util.Objects;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Which of those who could do a shift are looked for. All of it holds at once; it is read in memory, since answers lie sealed.
 *
 * @param typed a part of their name, whatever its capitals and accents; empty for everybody
 * @param language null for any
 * @param level what they can do in the language, at least; null for being with people in it
 * @param skill null for any
 * @param freeThen nothing is in the way of their time then
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

    /** Who helps other organizations is not counted by what they can do: too few numbers would tell who it is. */
    public boolean asksWhatTheyCan() {
        return language != null || skill != null;
    }

    /** Whether they are looked for, whatever they are called. */
    public boolean matches(Candidate person) {
        return (language == null
                        || person.levels()
                                .can(Objects.requireNonNullElse(level, LanguageUse.converse(language)), language))
                && (skill == null || person.skills().contains(skill))
                && (!freeThen || person.status().isFreeThen());
    }
}
