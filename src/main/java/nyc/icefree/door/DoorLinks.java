package nyc.icefree.door;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The doors of an event, for organizers of its host and whoever leads a shift of it; how many came, for co-hosts too. */
@Service
public class DoorLinks {
    public static final int LONGEST_NAME = 40;
    public static final int MOST_DOORS = 30;

    /** @param kind not {@link DoorKind#SHEET} */
    @StaffMay
    @Transactional
    public DoorLinkId make(EventId event, DoorKind kind, String name) {
        throw new UnsupportedOperationException();
    }

    /** The oldest first, sheets too. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<DoorLine> list(EventId event) {
        throw new UnsupportedOperationException();
    }

    /** What its address says; empty for a sheet, and once the link is revoked or of no use. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<SecretToken> token(DoorLinkId link) {
        throw new UnsupportedOperationException();
    }

    /** The link takes nothing from now on; what it counted stays. A sheet is deleted with what it counted. */
    @StaffMay
    @Transactional
    public void revoke(DoorLinkId link) {
        throw new UnsupportedOperationException();
    }

    /** Closes all doors of the event: they take only what was counted until now. */
    @StaffMay
    @Transactional
    public void close(EventId event) {
        throw new UnsupportedOperationException();
    }

    @StaffMay
    @Transactional
    public DoorLinkId enter(EventId event, DoorSheet sheet) {
        throw new UnsupportedOperationException();
    }

    /** Empty when nobody counted. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<Turnout> turnout(EventId event) {
        throw new UnsupportedOperationException();
    }

    /** Those among these events of which the actor sees numbers and that were counted. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<EventId, Turnout> turnouts(Collection<EventId> events) {
        throw new UnsupportedOperationException();
    }

    /**
     * A link that counts, for who leads this shift, while its list is open; the same one each time.
     *
     * @throws NotYours for anybody else
     */
    @VolunteersMay
    @Transactional
    public Optional<SecretToken> ofLead(ShiftId shift) {
        throw new UnsupportedOperationException();
    }
}
