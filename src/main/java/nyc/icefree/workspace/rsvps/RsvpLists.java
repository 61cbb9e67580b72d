package nyc.icefree.workspace.rsvps;

import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.RsvpApprovals;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.stereotype.Component;

/** Makes the list of those who come for an event's page. */
@Component
public class RsvpLists {
    private final RsvpDesk desk;
    private final RsvpApprovals approvals;
    private final ViewerWords words;

    RsvpLists(RsvpDesk desk, RsvpApprovals approvals, ViewerWords words) {
        this.desk = desk;
        this.approvals = approvals;
        this.words = words;
    }

    /** @param changed called after everything that changes how many come */
    public RsvpList of(EventView event, Runnable changed) {
        return new RsvpList(event, desk, approvals, words.get(), changed);
    }

    /** For the organizers of a co-host. */
    public SharedList sharedOf(EventView event) {
        return new SharedList(event, desk, words.get());
    }
}
