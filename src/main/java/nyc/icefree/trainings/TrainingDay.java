package nyc.icefree.trainings;

import java.util.List;
import nyc.icefree.people.PersonId;

/**
 * @param begun whether attendance can be noted already
 * @param people the organization's volunteers by name, those with a shift there first
 */
public record TrainingDay(Training training, boolean begun, List<Attendee> people) {
    /** @param was whether they had the training on that day or later */
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
