package nyc.icefree.rsvp;

import java.util.List;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.RsvpId;

/** Parties answered: all of one event, at most {@value #MOST} in one announcement. */
public record RsvpMade(List<RsvpId> rsvps, EventId event) {
    /** So many ids fit into what is kept of an announcement. */
    static final int MOST = 50;
}
