package nyc.icefree.volunteers.addresses;

import java.util.UUID;
import nyc.icefree.people.PersonId;

/** An address beside the one that a volunteer has now. */
public record OtherAddress(UUID id, PersonId person, Kind kind, String email) {
    public enum Kind {
        WANTED,
        LEFT
    }

    /** Never the address: it must not reach a log. */
    @Override
    public String toString() {
        return "OtherAddress[" + id + "]";
    }
}
