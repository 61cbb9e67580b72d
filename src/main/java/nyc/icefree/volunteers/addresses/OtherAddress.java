package nyc.icefree.volunteers.addresses;

import java.util.UUID;
import nyc.icefree.people.PersonId;

/**
 * An address beside the one that a volunteer has now: asked for, or left.
 *
 * @param id of the request or the change
 */
public record OtherAddress(UUID id, PersonId person, String email) {
    /** Never the address: it must not reach a log. */
    @Override
    public String toString() {
        return "OtherAddress[" + id + "]";
    }
}
