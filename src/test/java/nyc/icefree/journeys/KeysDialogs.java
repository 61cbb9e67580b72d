package nyc.icefree.journeys;

import java.util.Map;
import nyc.icefree.text.Words;

/** How to come to the dialogs for those who work by keys. */
final class KeysDialogs {
    private KeysDialogs() {}

    static void into(Map<String, Runnable> all, StaffPage staff, Words words) {
        all.put("ShortcutsDialog", () -> {
            staff.turnTo("/workspace/venues");
            staff.press(words.get("word.keyboard-shortcuts"));
        });
    }
}
