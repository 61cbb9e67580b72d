package nyc.icefree.trainings;

import java.time.LocalDate;
import java.util.List;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

public record VolunteerStanding(PersonId person, HeldLevel level, List<HadTraining> trainings) {
    /** @param expiry the first day on which it no longer counts; null for never */
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
