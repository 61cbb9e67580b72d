package nyc.icefree.shifts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.Skill;
import org.jspecify.annotations.Nullable;

/**
 * How one volunteer stands to one shift now: it shows the button, words the message (to the volunteer) and decides the post.
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
        Set<Language> oneOfLanguages)
        implements RefusalReason {

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
                case MISSING_SKILL, MISSING_LANGUAGE, CLASHES, FULL, STARTED, OVER -> true;
                case FREE, ASK, EVENT_CANCELLED, YOURS, ASKED, DECLINED, NOT_OPEN -> false;
            };
        }

        /** It is in the way of the volunteer, not of an organizer. */
        boolean bindsOnlyVolunteers() {
            return this == ASKED || this == DECLINED || this == NOT_OPEN;
        }
    }

    static SignupStatus only(Kind kind) {
        return new SignupStatus(kind, List.of(kind), null, Set.of(), Set.of());
    }

    public boolean maySignUp() {
        return kind == Kind.FREE || kind == Kind.ASK;
    }

    /** An organizer may put the volunteer in without a reason. */
    public boolean fits() {
        return obstacles.stream().allMatch(Kind::bindsOnlyVolunteers);
    }

    /** An organizer may put the volunteer in, with a reason if {@link #fits} is false. */
    public boolean mayBeAssigned() {
        return obstacles.stream().allMatch(o -> o.bindsOnlyVolunteers() || o.canBeOverridden());
    }

    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public Map<String, Object> arguments() {
        return arguments(kind);
    }

    /** What an organizer must know of it, the most important first. */
    List<Candidate.Obstacle> toOrganizer() {
        return obstacles.stream()
                .filter(o -> !o.bindsOnlyVolunteers())
                .map(o -> new Candidate.Obstacle(o, arguments(o)))
                .toList();
    }

    /** The same as short sentences: "busy with …", "lacks …"; or "fits". */
    public List<String> toOrganizer(Words words) {
        return fits()
                ? List.of(words.get("candidate.fits"))
                : toOrganizer().stream().map(words::why).toList();
    }

    private Map<String, Object> arguments(Kind of) {
        return switch (of) {
            case MISSING_SKILL -> Map.of("skills", missingSkills);
            case MISSING_LANGUAGE -> Map.of("languages", oneOfLanguages);
            case CLASHES ->
                clash == null ? Map.of("role", "", "when", "") : Map.of("role", clash.role(), "when", clash.slot());
            case FREE, ASK, EVENT_CANCELLED, OVER, YOURS, ASKED, STARTED, DECLINED, FULL, NOT_OPEN -> Map.of();
        };
    }
}
