package nyc.icefree.partnercalendars;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

public record SourcePage(
        SourceRow row,
        @Nullable Instant lastFetchAt,
        Instant nextFetchAt,
        int entries,
        EventKind kind,
        List<Line> items,
        List<LeftOut> leftOut) {

    /**
     * @param place null where its event hides it, or nothing of it waits
     * @param joins its online address is kept apart
     * @param looksLike an existing event that it seems to double
     */
    public record Line(
            UUID id,
            int version,
            String title,
            String description,
            TimeSlot slot,
            @Nullable String place,
            boolean joins,
            EntryState state,
            @Nullable EventId event,
            @Nullable EventView looksLike) {}
}
