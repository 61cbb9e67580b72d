package nyc.icefree.shifts;

import java.util.UUID;

public record AssignmentId(UUID value) {
    public static AssignmentId random() {
        return new AssignmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
