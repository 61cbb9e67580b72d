package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nyc.icefree.palette.PaletteSearch;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.FrameTools;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Listens to the keys of those who work without a mouse, says which there are, and opens the box, by key or by button. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class KeysAndPalette implements FrameTools {
    private static final String OFF = "icefree.shortcuts.off";

    private final Words words;
    private final PaletteSearch search;
    private final PaletteActs acts;
    private final KeyListener listener = new KeyListener();
    private final Div bar;
    private final Button help;
    private String path = "";

    KeysAndPalette(ViewerWords ownWords, PaletteSearch search, PaletteActs acts) {
        words = ownWords.get();
        this.search = search;
        this.acts = acts;
        var open = new Button(words.get("workspace.palette.title"), click -> palette());
        var hint = new Span(apple() ? "Cmd-K" : "Ctrl-K");
        hint.addClassName("palette-hint");
        open.setSuffixComponent(hint);
        bar = new Div(open, listener);
        bar.addClassName("bar-tools");
        help = new Button(words.get("workspace.keys.open"), click -> help());
        Look.QUIET.of(help);
        listener.addPressedListener(pressed -> press(pressed.keys()));
        listener.addAttachListener(attached -> {
            listener.turn(on());
            var listening = attached.getUI().addAfterNavigationListener(navigation -> {
                path = navigation.getLocation().getPath();
                RecentlyOpened.note(path);
                listener.listenTo(all());
            });
            listener.addDetachListener(gone -> listening.remove());
        });
    }

    @Override
    public Component inBar() {
        return bar;
    }

    @Override
    public Component inFoot() {
        return help;
    }

    private List<Shortcut> all() {
        return KeyRegistry.of(words, this::palette, this::help);
    }

    private void press(String keys) {
        if (on()) {
            all().stream()
                    .filter(shortcut -> shortcut.keys().equals(keys))
                    .findFirst()
                    .ifPresent(shortcut -> shortcut.act().run());
        }
    }

    private void palette() {
        new PaletteDialog(words, search, acts.begun(words), path).open();
    }

    private void help() {
        new ShortcutsDialog(words, all(), apple(), on(), this::turn).open();
    }

    private void turn(boolean on) {
        VaadinSession.getCurrent().setAttribute(OFF, on ? null : Boolean.TRUE);
        listener.turn(on);
    }

    private static boolean on() {
        return VaadinSession.getCurrent().getAttribute(OFF) == null;
    }

    private static boolean apple() {
        return UI.getCurrent().getSession().getBrowser().isMacOSX();
    }
}
