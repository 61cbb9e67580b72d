package nyc.icefree.trainings;

import java.time.Instant;
import nyc.icefree.people.PersonId;

/**
 * Announced: some of a volunteer's trainings end within a month. Which ones is sealed: {@link TrainingsEnding#told}.
 *
 * @param at when it was found
 */
public record TrainingEnds(PersonId volunteer, Instant at) {
    /** Hides who had what. */
    @Override
    public String toString() {
        return "TrainingEnds[…]";
    }
}
