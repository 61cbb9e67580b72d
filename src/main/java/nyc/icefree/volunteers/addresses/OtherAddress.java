package nyc.icefree.volunteers.addresses;

import java.util.UUID;
import nyc.icefree.people.PersonId;

public record OtherAddress(UUID id, PersonId person, Kind kind, String email) {
    public enum Kind {
        WANTED,
        LEFT
    }

    /** Hides the address, which must not reach a log. */
    @Override
    public String toString() {
        return "OtherAddress[" + id + "]";
    }
}
