package nyc.icefree.shifts;

import java.time.Instant;
import java.util.List;
import nyc.icefree.events.EventView;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** A volunteer's own shifts for their private feed, in the language that they read. */
public record VolunteerCalendar(Language language, List<Entry> entries) {
    /**
     * @param event for the team once confirmed, else for the public; null for a shift that stands alone
     * @param confirmed else only asked for
     * @param sequence raised by each change of time or place, of the shift or its event (RFC 5546, 2.1.4)
     */
    public record Entry(
            ShiftCard shift,
            @Nullable EventView event,
            String organization,
            String note,
            boolean confirmed,
            boolean cancelled,
            int sequence,
            Instant createdAt,
            Instant modifiedAt) {}
}
