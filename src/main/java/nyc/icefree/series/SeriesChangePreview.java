package nyc.icefree.series;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Effects that a change of a series would have.
 *
 * @param dates those that change; of them some are {@code published}, and some {@code moved} to another day
 * @param dropped dates without a day in the new rule: public ones are cancelled, drafts deleted
 * @param told public dates that move in time or place or are dropped; their people get a mail
 * @param rule of the changed dates; null for chosen dates
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

    public int touched() {
        return dates + added + dropped.size();
    }

    public boolean proposes() {
        return needsSecond || needsApproval;
    }

    /** @param fields of the form that keep this date's own value; {@code when.start} for its time */
    public record Kept(TimeSlot slot, Set<String> fields) {}
}
