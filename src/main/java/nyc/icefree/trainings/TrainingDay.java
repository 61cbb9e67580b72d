package nyc.icefree.trainings;

import java.util.List;
import nyc.icefree.people.PersonId;

/**
 * Who could have been at an event that gives a training.
 *
 * @param begun whether it can be said already who was there
 * @param people volunteers of its organization by name, those who had a shift there first
 */
public record TrainingDay(Training training, boolean begun, List<Attendee> people) {
    /** @param was whether they had the training that day or later */
    public record Attendee(PersonId person, String name, boolean hadShift, boolean was) {
        @Override
        public String toString() {
            return "Attendee[" + person + "]";
        }
    }

    @Override
    public String toString() {
        return "TrainingDay[" + training.id() + "]";
    }
}
