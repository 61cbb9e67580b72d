package nyc.icefree.shifts;

import java.time.Instant;
import java.util.List;
import nyc.icefree.events.EventView;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;

/** The events of an organizer's own organizations with how they are staffed; counts only, no names of people. */
public record WorkCalendar(Language language, List<Entry> entries) {
    /**
     * @param event for the team
     * @param modifiedAt last change of the event or of its shifts
     */
    public record Entry(EventView event, List<Seats> shifts, Instant modifiedAt) {
        public int seats() {
            return shifts.stream().mapToInt(Seats::seats).sum();
        }

        public int filled() {
            return shifts.stream().mapToInt(Seats::filled).sum();
        }
    }

    /** One shift. */
    public record Seats(ShiftRole role, TimeSlot slot, int filled, int seats) {}
}
