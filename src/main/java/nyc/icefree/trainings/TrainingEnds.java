package nyc.icefree.trainings;

import java.time.LocalDate;
import nyc.icefree.people.PersonId;

/** Announced once: a training that somebody had counts no more from that day on, within a month. */
public record TrainingEnds(PersonId volunteer, TrainingId training, LocalDate on) {
    /** Never who had what. */
    @Override
    public String toString() {
        return "TrainingEnds[…]";
    }
}
