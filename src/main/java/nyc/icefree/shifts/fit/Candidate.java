package nyc.icefree.shifts.fit;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an organizer could put into a shift, and how they stand to it. Of their weeks nothing is said but
 * whether they stand in the way.
 *
 * @param own their assignment to it, perhaps of an earlier time; null for none
 */
public record Candidate(
        PersonId person,
        String name,
        LanguageLevels levels,
        Set<Skill> skills,
        boolean adult,
        @Nullable AssignmentState own,
        SignupStatus status) {

    /** They fit, and have neither given this shift back nor been refused for it: nobody asks whether they want it. */
    public boolean fitsUnseen() {
        return status.fits() && own != AssignmentState.HANDED_BACK && own != AssignmentState.DECLINED;
    }

    @Override
    public String toString() {
        return "Candidate[" + person + "]";
    }

    /**
     * What stands in the way of putting somebody into a shift, as an organizer is told.
     *
     * @param of whose other shift it is; null where it is none, or nobody's whom the organizer works for
     */
    public record Obstacle(
            SignupStatus.Kind kind,
            Map<String, Object> arguments,
            @Nullable OrganizationId of) implements RefusalReason {
        private static final Set<SignupStatus.Kind> MAY_ARISE =
                EnumSet.range(SignupStatus.Kind.ADULTS_ONLY, SignupStatus.Kind.TOO_MANY_DAYS);

        Obstacle(SignupStatus.Kind kind, Map<String, Object> arguments) {
            this(kind, arguments, null);
        }

        /** What reads alike once. */
        public static List<Obstacle> once(Stream<Obstacle> all) {
            var said = new HashSet<>();
            return all.filter(o -> said.add(List.of(o.name(), o.arguments()))).toList();
        }

        /** It asks whether somebody is the right one and can be there, and so may come up when they have the shift already. */
        public boolean mayArise() {
            return MAY_ARISE.contains(kind);
        }

        /** To who works for these: of another's shift only that the volunteer is busy, not as what or from when to when. */
        Obstacle seenBy(Set<OrganizationId> organizers) {
            return of == null || organizers.contains(of) ? this : new Obstacle(kind, Map.of());
        }

        @Override
        public String name() {
            boolean ofAnother = kind == SignupStatus.Kind.CLASHES
                    || kind == SignupStatus.Kind.HARD_TOO_SOON
                    || kind == SignupStatus.Kind.EXCLUDED_BY_ROLE;
            return ofAnother && of == null ? "BUSY" : kind.name();
        }
    }
}
