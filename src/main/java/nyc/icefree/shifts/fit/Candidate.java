package nyc.icefree.shifts.fit;

import java.util.Map;
import java.util.Set;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.Liking;
import nyc.icefree.volunteers.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an organizer could put into a shift, and how they stand to it. Of their weeks and hours nothing is said but
 * whether they stand in the way.
 *
 * @param own their assignment to it, perhaps of an earlier time; null for none
 */
public record Candidate(
        PersonId person,
        String name,
        LanguageLevels levels,
        Set<Skill> skills,
        Set<Liking> likes,
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

    /** What stands in the way of putting somebody into a shift, as an organizer is told. */
    public record Obstacle(SignupStatus.Kind kind, Map<String, Object> arguments) implements RefusalReason {
        @Override
        public String name() {
            return kind.name();
        }
    }
}
