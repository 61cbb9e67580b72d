package nyc.icefree.rsvp;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nyc.icefree.events.EventId;
import nyc.icefree.people.StaffMay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Where the host's organizers see who comes. Names are for organizers of the host alone; co-hosts get {@link #counts}.
 * Everybody else, administrators too, gets {@link nyc.icefree.people.NotYours}.
 */
@Service
public class RsvpDesk {

    /** Names of people: noted in the audit log once per reader, event and ten minutes. */
    @StaffMay
    public RsvpPage list(EventId event, RsvpQuery query) {
        throw new IllegalStateException("not built yet");
    }

    /** Everybody who comes, by name, for paper; noted in the audit log each time. */
    @StaffMay
    public List<RsvpLine> printList(EventId event) {
        throw new IllegalStateException("not built yet");
    }

    @StaffMay
    public RsvpCounts counts(EventId event) {
        throw new IllegalStateException("not built yet");
    }

    /** Places and states of many events for a list, without needs; events that are not the actor's are left out. */
    @StaffMay
    public Map<EventId, RsvpCounts> counts(Collection<EventId> events) {
        throw new IllegalStateException("not built yet");
    }

    /**
     * @param reason needed when the party does not fit into the free places, which it then gets beyond capacity
     * @throws ReservationRefused with every reason; FULL when there are no places and no reason was given
     */
    @StaffMay
    public RsvpId addByHand(EventId event, ReservationForm form, @Nullable String reason) {
        throw new IllegalStateException("not built yet");
    }

    /** From the waiting list, out of turn and beyond capacity if need be. */
    @StaffMay
    public void letIn(RsvpId rsvp, String reason) {
        throw new IllegalStateException("not built yet");
    }

    @StaffMay
    public void markAttended(RsvpId rsvp) {
        throw new IllegalStateException("not built yet");
    }

    @StaffMay
    public void markNoShow(RsvpId rsvp) {
        throw new IllegalStateException("not built yet");
    }

    /** Back to going. */
    @StaffMay
    public void undoMark(RsvpId rsvp) {
        throw new IllegalStateException("not built yet");
    }

    @StaffMay
    public void cancel(RsvpId rsvp) {
        throw new IllegalStateException("not built yet");
    }
}
