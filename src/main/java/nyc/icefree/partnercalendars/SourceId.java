package nyc.icefree.partnercalendars;

import java.util.UUID;

public record SourceId(UUID value) {
    public static SourceId random() {
        return new SourceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
