package nyc.icefree.trainings;

import java.time.LocalDate;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody had a training.
 *
 * @param since the day, by the clock of the campaign
 * @param told that they were told when it ends, null for not yet
 */
public record HeldTraining(
        TrainingId training,
        OrganizationId by,
        LocalDate since,
        @Nullable Told told) {
    /** @param end the day that was told; null where it was not kept, which is in texts that were sealed before it was */
    public record Told(@Nullable LocalDate end) {
        @Override
        public String toString() {
            return "Told[…]";
        }
    }

    public HeldTraining(TrainingId training, OrganizationId by, LocalDate since) {
        this(training, by, since, null);
    }

    HeldTraining with(@Nullable Told other) {
        return new HeldTraining(training, by, since, other);
    }

    /** Whether they were told that it ends on that day; where the day was not kept, it was the one that holds now. */
    boolean isTold(LocalDate end) {
        return told != null && (told.end() == null || end.equals(told.end()));
    }

    /** Never who had what. */
    @Override
    public String toString() {
        return "HeldTraining[…]";
    }
}
