package nyc.icefree.door;

import java.util.UUID;

public record DoorLinkId(UUID value) {
    static DoorLinkId random() {
        return new DoorLinkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
