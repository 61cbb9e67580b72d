package nyc.icefree.shifts;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nyc.icefree.events.EventId;
import nyc.icefree.people.StaffMay;
import org.springframework.stereotype.Service;

/** Plans the shifts of an event or of an organization, for the organizers of its host. */
@Service
public class ShiftPlanning {
    /** @throws ShiftDraftRefused with the reason */
    @StaffMay
    public ShiftId plan(ShiftDraft draft) {
        throw new IllegalStateException("not built yet");
    }

    /**
     * The event or organization stays what it was. Seats may go below those taken: nobody is put out.
     *
     * @param version of the {@link ShiftSheet} that was shown
     */
    @StaffMay
    public void change(ShiftId shift, int version, ShiftDraft draft) {
        throw new IllegalStateException("not built yet");
    }

    /** Only an empty shift can go. */
    @StaffMay
    public void remove(ShiftId shift) {
        throw new IllegalStateException("not built yet");
    }

    /** By start. */
    @StaffMay
    public List<ShiftSheet> sheetsOf(EventId event) {
        throw new IllegalStateException("not built yet");
    }

    @StaffMay
    public ShiftSheet sheet(ShiftId shift) {
        throw new IllegalStateException("not built yet");
    }

    /** Shifts of the actor's organizations, by start, at most 2,000. */
    @StaffMay
    public List<ShiftRow> shifts(ShiftQuery query) {
        throw new IllegalStateException("not built yet");
    }

    /** Shifts of the actor's organizations that start within the span and miss people, the soonest first. */
    @StaffMay
    public List<ShiftRow> unfilled(Duration within) {
        throw new IllegalStateException("not built yet");
    }

    /** For those of the events that have shifts of the actor's organizations. */
    @StaffMay
    public Map<EventId, Staffing> staffing(Collection<EventId> events) {
        throw new IllegalStateException("not built yet");
    }
}
