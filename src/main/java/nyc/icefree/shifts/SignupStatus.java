package nyc.icefree.shifts;

import java.util.List;
import java.util.Set;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.Skill;
import org.jspecify.annotations.Nullable;

/**
 * How one volunteer stands to one shift now: it shows the button, words the message and decides the post.
 *
 * @param kind what counts most
 * @param obstacles everything that stands in the way, the most important first; empty when the volunteer may sign up
 * @param clash the shift of theirs that overlaps, with CLASHES among the obstacles
 * @param missingSkills with MISSING_SKILL among the obstacles
 * @param oneOfLanguages with MISSING_LANGUAGE among the obstacles
 */
public record SignupStatus(
        Kind kind,
        List<Kind> obstacles,
        @Nullable Commitment clash,
        Set<Skill> missingSkills,
        Set<Language> oneOfLanguages) {

    public enum Kind {
        /** They can take it. */
        FREE,
        /** They can ask for it. */
        ASK,
        EVENT_CANCELLED,
        OVER,
        /** They hold it. */
        YOURS,
        /** They have asked, the answer is open. */
        ASKED,
        STARTED,
        /** An organizer has said no. */
        DECLINED,
        MISSING_SKILL,
        MISSING_LANGUAGE,
        CLASHES,
        FULL,
        /** Its event is not published yet. */
        NOT_OPEN;

        /** An organizer may set it aside with a reason that is kept. */
        public boolean canBeOverridden() {
            return switch (this) {
                case MISSING_SKILL, MISSING_LANGUAGE, CLASHES, FULL, STARTED -> true;
                default -> false;
            };
        }
    }

    public boolean maySignUp() {
        return kind == Kind.FREE || kind == Kind.ASK;
    }

    /** The status as a sentence: {@code signup-status.<kind>}. */
    public String in(Words words) {
        throw new IllegalStateException("not built yet");
    }
}
