package nyc.icefree.shifts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The status as a sentence to the volunteer. */
    public String in(Words words) {
        return sentence("signup-status", kind, words);
    }

    /** What an organizer must know of it, one short sentence an obstacle: "busy with …", "lacks …"; or "fits". */
    public List<String> toOrganizer(Words words) {
        return fits()
                ? List.of(words.get("candidate.fits"))
                : obstacles.stream()
                        .filter(o -> !o.bindsOnlyVolunteers())
                        .map(o -> sentence("candidate", o, words))
                        .toList();
    }

    private String sentence(String prefix, Kind of, Words words) {
        String key = prefix + "." + of.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (of) {
            case MISSING_SKILL -> words.get(key, "skills", list(missingSkills, words::of));
            case MISSING_LANGUAGE -> words.get(key, "languages", list(oneOfLanguages, words::within));
            case CLASHES ->
                clash == null
                        ? words.get(key, "role", "", "when", "")
                        : words.get(
                                key,
                                "role",
                                words.of(clash.role()),
                                "when",
                                words.span(
                                        clash.slot().startLocal(), clash.slot().endLocal()));
            case FREE, ASK, EVENT_CANCELLED, OVER, YOURS, ASKED, STARTED, DECLINED, FULL, NOT_OPEN -> words.get(key);
        };
    }

    private static <T> String list(Collection<T> values, Function<T, String> name) {
        return values.stream().map(name).sorted().collect(Collectors.joining(", "));
    }
}
