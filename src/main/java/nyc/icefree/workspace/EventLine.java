package nyc.icefree.workspace;

import java.util.UUID;
import nyc.icefree.disclosure.EventRow;
import nyc.icefree.disclosure.ListedEvent;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.shifts.staffing.Staffing;
import org.jspecify.annotations.Nullable;

/** A row of the list: an event, with its answers and staffing where the reader may see them. */
public record EventLine(
        ListedEvent listed,
        @Nullable RsvpCounts counts,
        @Nullable Staffing staffing) {
    public EventRow row() {
        return listed.row();
    }

    /** A series' line has a key of its own, so that its first date may stand below it. */
    public UUID key() {
        var series = listed.series();
        return listed.head() && series != null ? series : row().id().value();
    }
}
