package nyc.icefree.trainings;

import java.util.UUID;

public record TrainingId(UUID value) {
    public static TrainingId random() {
        return new TrainingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
