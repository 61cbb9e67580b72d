package nyc.icefree.trainings;

import java.util.Map;
import nyc.icefree.refusals.RefusalReason;

public enum TrainingRefused implements RefusalReason {
    NAME_MISSING,
    NAME_TOO_LONG,
    MONTHS_OUT_OF_RANGE,
    TOO_MANY,
    CHANGED_MEANWHILE,
    NOT_YET,
    NOT_PUBLISHED,
    /** Nobody may note their own attendance. */
    ONESELF;

    @Override
    public Map<String, Object> arguments() {
        return Map.of("longest", TrainingForm.NAME_MAX, "mostMonths", TrainingForm.MOST_MONTHS, "most", Trainings.MOST);
    }
}
