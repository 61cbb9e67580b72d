package nyc.icefree.owncalendars;

import java.time.Instant;
import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.shifts.signup.EventShifts;
import nyc.icefree.text.Language;

/** Events of an organizer's own organizations with counts of seats; no names of people. */
public record WorkCalendar(Language language, List<Entry> entries) {
    /** @param modifiedAt last change of the event or its shifts */
    public record Entry(EventView event, List<EventShifts.Seats> shifts, Instant modifiedAt) {
        public int seats() {
            return shifts.stream().mapToInt(EventShifts.Seats::seats).sum();
        }

        public int filled() {
            return shifts.stream().mapToInt(EventShifts.Seats::filled).sum();
        }
    }
}
