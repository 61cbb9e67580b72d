package nyc.icefree.trainings;

import java.time.LocalDate;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * @param since day in the campaign's zone
 * @param told the end day of which they were told; null for none yet
 */
public record HeldTraining(
        TrainingId training,
        OrganizationId by,
        LocalDate since,
        @Nullable LocalDate told) {
    public HeldTraining(TrainingId training, OrganizationId by, LocalDate since) {
        this(training, by, since, null);
    }

    /** Hides who had what. */
    @Override
    public String toString() {
        return "HeldTraining[…]";
    }
}
