package nyc.icefree.trainings;

import java.time.LocalDate;
import java.util.List;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/** How a volunteer stands to one organization, for those who organize with it. */
public record VolunteerStanding(PersonId person, HeldLevel level, List<HadTraining> trainings) {
    /** @param expiry the first day on which it counts no more; null where it always does */
    public record HadTraining(
            Training training, LocalDate since, @Nullable LocalDate expiry, boolean counts) {
        @Override
        public String toString() {
            return "HadTraining[…]";
        }
    }

    @Override
    public String toString() {
        return "VolunteerStanding[" + person + "]";
    }
}
