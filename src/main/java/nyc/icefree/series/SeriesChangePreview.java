package nyc.icefree.series;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a series would do.
 *
 * @param dates how many are changed
 * @param published how many of them are public, so that whoever comes is told of another time or place
 * @param kept dates that keep something of their own
 * @param moved how many go to another day
 * @param dropped that have no day in the new rule: published ones are cancelled, drafts deleted
 * @param told the public dates of which time, place or existence changes: whoever comes there is written to
 * @param moves where each date goes that goes to another time
 * @param splits the dates become a series of their own
 * @param rule by which they then repeat; null for chosen dates
 * @param needsSecond the host may not do so alone: it becomes a proposal
 * @param needsApproval an administrator reads first what the public would: it becomes a proposal
 */
public record SeriesChangePreview(
        int dates,
        int published,
        List<Kept> kept,
        int moved,
        int added,
        List<TimeSlot> dropped,
        List<EventId> told,
        Map<EventId, TimeSlot> moves,
        boolean splits,
        @Nullable Rule rule,
        boolean needsSecond,
        boolean needsApproval) {

    /** How many dates it touches: those that change, come and go. */
    public int touched() {
        return dates + added + dropped.size();
    }

    /** It waits for somebody else. */
    public boolean proposes() {
        return needsSecond || needsApproval;
    }

    /** @param fields of the form that keep what was changed on this date alone; {@code start} for its time */
    public record Kept(TimeSlot slot, Set<String> fields) {}
}
