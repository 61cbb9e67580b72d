package nyc.icefree.sources;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.calendar.reading.Remark;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** All there is to know about one partner's calendar. */
public record SourcePage(
        SourceRow row,
        @Nullable Instant lastFetchAt,
        Instant nextFetchAt,
        int entries,
        EventKind kind,
        List<Line> items,
        List<Change> changes,
        List<Twin> twins,
        List<LeftOut> leftOut) {

    public record Line(
            UUID id,
            String title,
            TimeSlot slot,
            String place,
            EntryState state,
            @Nullable EventId event,
            Set<Remark> remarks) {}

    /**
     * A change that waits for a person: as it stands here, and as the calendar has it now.
     *
     * @param says title and description as the calendar has them now, in plain words
     */
    public record Change(
            UUID id,
            String title,
            ChangeReason reason,
            TimeSlot was,
            String wasAt,
            TimeSlot is,
            String isAt,
            String says,
            Set<Remark> remarks) {}

    /** An event of this calendar and one of another organization that look like the same gathering. */
    public record Twin(UUID item, EventId other, String title, String otherTitle, String otherHost, TimeSlot slot) {}
}
