package nyc.icefree.journeys;

import java.util.List;
import java.util.Map;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Words;

/** How to come to the dialogs by which one event becomes several, and several are changed at once. */
final class ManyEventsDialogs {
    private ManyEventsDialogs() {}

    /** None of it runs before the staff page is there. */
    static void into(Map<String, Runnable> all, StaffPage staff, Words words, EventId event, EventId draft) {
        all.put("DuplicateDialog", () -> {
            staff.turnTo("/workspace/events/" + event);
            staff.more(words.get("workspace.event.duplicate"));
            staff.pressIn(staff.dialog(), words.get("workspace.duplicate.add"));
        });
        all.put("TemplateDialog", () -> {
            staff.turnTo("/workspace/events/" + event);
            staff.more(words.get("workspace.template.save"));
        });
        all.put("QuestionDialog before a draft is deleted", () -> {
            staff.turnTo("/workspace/events/" + draft);
            staff.more(words.get("workspace.delete"));
        });
        all.put("BulkDialog", () -> many(staff, words, "move"));
        for (String kind : List.of("publish", "cancel", "copy", "delete")) {
            all.put("BulkDialog to " + kind, () -> many(staff, words, kind));
        }
    }

    private static void many(StaffPage staff, Words words, String kind) {
        var act = staff.button(words.get("workspace.bulk." + kind));
        staff.closeDialogs();
        if (!staff.page.url().matches(".*/workspace/events([?].*)?")
                || !act.isVisible()) { // what was chosen stays chosen
            staff.turnTo("/workspace/events");
            staff.search(words.get("workspace.events.search"), "Rights in the kitchen");
            StaffPage.shown(staff.page.getByLabel(words.get("workspace.bulk.choose", "event", "Rights in the")))
                    .click();
            staff.settle();
        }
        staff.press(words.get("workspace.bulk." + kind));
    }
}
