package nyc.icefree.trainings;

import java.time.LocalDate;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody had a training.
 *
 * @param since the day, by the clock of the campaign
 * @param told the end of which they were told; null for none yet
 */
public record HeldTraining(
        TrainingId training,
        OrganizationId by,
        LocalDate since,
        @Nullable LocalDate told) {
    public HeldTraining(TrainingId training, OrganizationId by, LocalDate since) {
        this(training, by, since, null);
    }

    /** Never who had what. */
    @Override
    public String toString() {
        return "HeldTraining[…]";
    }
}
