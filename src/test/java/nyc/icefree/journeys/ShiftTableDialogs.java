package nyc.icefree.journeys;

import java.util.Map;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Words;

/** How to come to the dialogs of the table of an event's shifts. */
final class ShiftTableDialogs {
    private ShiftTableDialogs() {}

    /** None of it runs before the staff page is there. */
    static void into(Map<String, Runnable> all, StaffPage staff, Words words, EventId event) {
        all.put("SplitDialog", () -> {
            open(staff, words, event);
            staff.actFor(
                    words.get("workspace.acts.for", "name", words.get("workspace.shifts.table.row", "row", 1)),
                    words.get("workspace.shifts.table.split"));
        });
    }

    private static void open(StaffPage staff, Words words, EventId event) {
        staff.go("/workspace/events/" + event + "?tab=shifts");
        staff.press(words.get("workspace.shifts.table.open"));
    }
}
