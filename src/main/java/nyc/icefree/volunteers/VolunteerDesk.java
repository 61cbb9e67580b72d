package nyc.icefree.volunteers;

import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import org.springframework.stereotype.Service;

/** The volunteers of the actor's own organizations, for those who organize with them. Each reading is recorded. */
@Service
public class VolunteerDesk {
    /** Sorted by name in the reader's order. */
    @StaffMay
    public VolunteerPage list(VolunteerQuery query, int offset, int limit) {
        throw new IllegalStateException("not built yet");
    }

    /**
     * Adds somebody who agreed; only to organizations of the actor.
     *
     * @throws VolunteerRefused with a reason at each field
     */
    @StaffMay
    public PersonId addByHand(VolunteerForm form) {
        throw new IllegalStateException("not built yet");
    }
}
