package nyc.icefree.trainings;

import java.time.LocalDate;
import nyc.icefree.partners.OrganizationId;

/** That somebody had a training. @param since the day, by the clock of the campaign */
public record HeldTraining(TrainingId training, OrganizationId by, LocalDate since) {
    /** Never who had what. */
    @Override
    public String toString() {
        return "HeldTraining[…]";
    }
}
