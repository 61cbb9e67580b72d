package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Words;

/** How to come to the dialogs for those who work by keys. */
final class KeysDialogs {
    private KeysDialogs() {}

    static void into(Map<String, Runnable> all, StaffPage staff, Words words, EventId event) {
        all.put("ShortcutsDialog", () -> {
            staff.turnTo("/workspace/venues");
            staff.page.keyboard().press("Control+/");
            assertThat(staff.dialog()).isAttached();
            staff.settle();
        });
        all.put("PaletteDialog", () -> {
            staff.turnTo("/workspace/events/" + event);
            staff.press(words.get("workspace.palette.title"));
        });
    }
}
