package nyc.icefree.disclosure;

import java.util.UUID;

public record EventId(UUID value) implements CopySource {
    public static EventId random() {
        return new EventId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
