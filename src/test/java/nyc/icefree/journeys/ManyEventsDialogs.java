package nyc.icefree.journeys;

import java.util.Map;
import nyc.icefree.events.EventId;
import nyc.icefree.text.Words;

/** How to come to the dialogs by which one event becomes several, and several are changed at once. */
final class ManyEventsDialogs {
    private ManyEventsDialogs() {}

    /** None of it runs before the staff page is there. */
    static void into(Map<String, Runnable> all, StaffPage staff, Words words, EventId event, EventId draft) {
        all.put("DuplicateDialog", () -> {
            staff.turnTo("/workspace/events/" + event);
            staff.press(words.get("workspace.event.duplicate"));
            staff.pressIn(staff.dialog(), words.get("workspace.duplicate.add"));
        });
        all.put("TemplateDialog", () -> {
            staff.turnTo("/workspace/events/" + event);
            staff.press(words.get("workspace.template.save"));
        });
        all.put("the question before a draft is deleted", () -> {
            staff.go("/workspace/events/" + draft);
            staff.press(words.get("workspace.delete"));
        });
        all.put("BulkDialog", () -> {
            staff.turnTo("/workspace/events");
            staff.fill(words.get("workspace.events.search"), "Rights in the kitchen");
            staff.page
                    .getByLabel(words.get("workspace.bulk.choose", "event", "Rights in the"))
                    .first()
                    .click();
            staff.settle();
            staff.press(words.get("workspace.bulk.move"));
        });
    }
}
