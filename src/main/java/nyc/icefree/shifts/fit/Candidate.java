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
import nyc.icefree.volunteers.VolunteerAnswers;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer whom an organizer could put into a shift. Of their weekly times it tells only whether they are an
 * obstacle.
 *
 * @param own their assignment to it, perhaps a former one; null for none
 */
public record Candidate(
        PersonId person,
        String name,
        VolunteerAnswers answers,
        @Nullable AssignmentState own,
        SignupStatus status) {

    /** They fit and have neither given this shift back nor been refused; nobody has asked whether they want it. */
    public boolean fitsUnseen() {
        return status.fits() && own != AssignmentState.HANDED_BACK && own != AssignmentState.DECLINED;
    }

    @Override
    public String toString() {
        return "Candidate[" + person + "]";
    }

    /**
     * An obstacle to putting somebody into a shift, as an organizer reads it.
     *
     * @param of organization of the other shift; null where there is none, or the organizer does not work for it
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

        public static List<Obstacle> once(Stream<Obstacle> all) {
            var said = new HashSet<>();
            return all.filter(o -> said.add(List.of(o.name(), o.arguments()))).toList();
        }

        public boolean mayArise() {
            return MAY_ARISE.contains(kind);
        }

        /** Hides all but "busy" when the other shift belongs to an organization that the reader does not work for. */
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
