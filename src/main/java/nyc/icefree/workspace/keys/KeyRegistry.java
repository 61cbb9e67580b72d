package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.keys.Shortcut.Where;

/** Every key of the workspace, once: what is listened to, and what the reader is told, are both made from it. */
final class KeyRegistry {
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("", "t"),
            Map.entry("events", "e"),
            Map.entry("requests", "q"),
            Map.entry("volunteers", "v"),
            Map.entry("organizations", "o"),
            Map.entry("venues", "p"),
            Map.entry("sources", "c"),
            Map.entry("people", "a"),
            Map.entry("my-calendar", "k"),
            Map.entry("outbox", "m"),
            Map.entry("review", "r"),
            Map.entry("help-now", "h"),
            Map.entry("language-pages", "l"),
            Map.entry("settings", "s"));

    private KeyRegistry() {}

    /**
     * For the reader and the view that is open.
     *
     * @param palette opens the box
     * @param help says all these
     */
    static List<Shortcut> of(Words words, Runnable palette, Runnable help) {
        var all = new ArrayList<Shortcut>();
        all.add(new Shortcut("Ctrl-k", Where.ANYWHERE, words.get("workspace.palette.open"), palette));
        all.add(new Shortcut("Ctrl-/", Where.ANYWHERE, words.get("workspace.keys.help"), help));
        all.add(Shortcut.said(Shortcut.SAVE, Where.IN_FORM, words.get("workspace.keys.save")));
        all.add(new Shortcut("?", Where.IN_LIST, words.get("workspace.keys.help"), help));
        all.add(Shortcut.said("/", Where.IN_LIST, words.get("workspace.keys.search")));
        all.add(new Shortcut("n", Where.IN_LIST, words.get("workspace.keys.new"), () -> open("events/new")));
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            String letter = LETTERS.get(path(entry));
            if (letter != null) {
                all.add(new Shortcut(
                        "g " + letter,
                        Where.IN_LIST,
                        words.get("workspace.keys.go", "place", words.get(entry.title())),
                        () -> open(path(entry))));
            }
        });
        OpenView.now()
                .filter(HasShortcuts.class::isInstance)
                .map(HasShortcuts.class::cast)
                .ifPresent(room -> all.addAll(room.shortcuts()));
        for (String keys : List.of("↑ ↓", "Enter", "Esc")) {
            all.add(Shortcut.said(keys, Where.IN_PALETTE, words.get("workspace.palette." + name(keys))));
        }
        return all;
    }

    private static String name(String keys) {
        return switch (keys) {
            case "Enter" -> "enter";
            case "Esc" -> "escape";
            default -> "arrows";
        };
    }

    static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }
}
