package nyc.icefree.trainings;

import java.time.Instant;
import nyc.icefree.people.PersonId;

/** Announced: some trainings end within a month. Which ones is sealed: {@link TrainingsEnding#told}. */
public record TrainingEnds(PersonId volunteer, Instant at) {
    /** Hides who had what. */
    @Override
    public String toString() {
        return "TrainingEnds[…]";
    }
}
