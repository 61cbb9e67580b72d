package nyc.icefree.rsvp;

import java.util.UUID;

public record RsvpId(UUID value) {
    public static RsvpId random() {
        return new RsvpId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
