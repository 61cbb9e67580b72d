package nyc.icefree.shifts;

import java.util.UUID;

public record ShiftId(UUID value) {
    public static ShiftId random() {
        return new ShiftId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
