package nyc.icefree.trainings;

import java.time.Instant;
import nyc.icefree.people.PersonId;

/**
 * Announced to somebody of whose trainings some end within a month. Which, and when, is sealed: {@link TrainingsEnding#told}.
 *
 * @param at when it was found
 */
public record TrainingEnds(PersonId volunteer, Instant at) {
    /** Never who had what. */
    @Override
    public String toString() {
        return "TrainingEnds[…]";
    }
}
