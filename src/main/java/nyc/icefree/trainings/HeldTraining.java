package nyc.icefree.trainings;

import java.time.LocalDate;
import nyc.icefree.partners.OrganizationId;

/**
 * That somebody had a training.
 *
 * @param since the day, by the clock of the campaign
 * @param told they were told when it ends
 */
public record HeldTraining(TrainingId training, OrganizationId by, LocalDate since, boolean told) {
    public HeldTraining(TrainingId training, OrganizationId by, LocalDate since) {
        this(training, by, since, false);
    }

    HeldTraining withTold() {
        return new HeldTraining(training, by, since, true);
    }

    /** Never who had what. */
    @Override
    public String toString() {
        return "HeldTraining[…]";
    }
}
