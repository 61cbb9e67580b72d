package nyc.icefree.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import nyc.icefree.text.Words;

/** Listens to the keys of those who work without a mouse, and says which there are. They can be turned off (WCAG 2.1.4). */
class ShortcutKeys extends Button {
    private static final Map<String, String> LETTERS = Map.of(
            "", "t",
            "events", "e",
            "volunteers", "v",
            "organizations", "o",
            "venues", "p",
            "people", "a",
            "outbox", "m",
            "settings", "s");
    private static final String OFF = "icefree.shortcuts.off";
    private static final String PLAN = "events/new";
    /** "g" waits for the next key; nothing happens while one types, and nothing with Ctrl, Alt or Cmd, which are the browser's. */
    private static final String LISTEN = """
            const own = this;
            let before = '';
            const listen = event => {
              const inField = event.composedPath().some(one => one.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(one.tagName));
              if (inField || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
              const dialog = document.querySelector('[role=dialog]');
              const keys = before + event.key;
              before = event.key === 'g' ? 'g' : '';
              if (dialog || own.shortcutsOff) return;
              if (event.key === '/') {
                const search = document.querySelector('main .filters vaadin-text-field');
                if (search) { event.preventDefault(); search.focus(); }
              } else if (keys === '?' || keys === 'n' || /^g[a-z]$/.test(keys)) {
                event.preventDefault();
                own.$server.pressed(keys);
              }
            };
            document.addEventListener('keydown', listen);
            own.stopListening = () => document.removeEventListener('keydown', listen);
            """;

    private final Words words;

    ShortcutKeys(Words words) {
        super(words.get("workspace.keys.open"));
        this.words = words;
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> show());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setProperty("shortcutsOff", off());
        getElement().executeJs("this.stopListening?.();" + LISTEN);
    }

    @ClientCallable
    void pressed(String keys) {
        if (off()) {
            return;
        }
        if (keys.equals("?")) {
            show();
        } else if (keys.equals("n")) {
            UI.getCurrent().navigate(PLAN);
        } else {
            places().entrySet().stream()
                    .filter(place -> keys.equals("g" + LETTERS.get(path(place.getValue()))))
                    .findFirst()
                    .ifPresent(place -> UI.getCurrent().navigate(path(place.getValue())));
        }
    }

    private void show() {
        var keys = new LinkedHashMap<String, String>();
        keys.put("?", words.get("workspace.keys.help"));
        keys.put("/", words.get("workspace.keys.search"));
        keys.put("n", words.get("workspace.keys.new"));
        places().forEach((letter, place) -> keys.put(
                words.get("workspace.keys.then", "first", "g", "second", letter),
                words.get("workspace.keys.go", "place", words.get(place.title()))));
        new ShortcutsDialog(words, keys, !off(), this::turn).open();
    }

    private void turn(boolean on) {
        VaadinSession.getCurrent().setAttribute(OFF, on ? null : Boolean.TRUE);
        getElement().setProperty("shortcutsOff", !on);
    }

    private static boolean off() {
        return VaadinSession.getCurrent().getAttribute(OFF) != null;
    }

    /** By their letter, those that the reader may enter and that have one. */
    private static Map<String, MenuEntry> places() {
        var places = new LinkedHashMap<String, MenuEntry>();
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            String letter = LETTERS.get(path(entry));
            if (letter != null) {
                places.put(letter, entry);
            }
        });
        return places;
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }
}
