package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.FrameTools;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.keys.Shortcut.Where;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The search in the bar, and the keys of those who work without a mouse. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class KeysAndSearch implements FrameTools {
    private final Words words;
    private final KeyListener listener = new KeyListener();
    private final Div bar;
    private final Button help;

    KeysAndSearch(ViewerWords ownWords, QuickSearch search) {
        words = ownWords.get();
        bar = new Div(search, listener);
        bar.addClassName("bar-tools");
        help = new Button(words.get("word.keyboard-shortcuts"), click -> help());
        Look.QUIET.of(help);
        listener.addPressedListener(pressed -> press(pressed.keys()));
        listener.addAttachListener(attached -> {
            var listening = attached.getUI().addAfterNavigationListener(navigation -> listener.listenTo(all()));
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

    /** What is listened to, and what the reader is told. */
    private List<Shortcut> all() {
        var all = new ArrayList<Shortcut>();
        all.add(Shortcut.said("Ctrl-k", Where.ANYWHERE, words.get("workspace.search.field")));
        all.add(Shortcut.said("Ctrl-s", Where.IN_FORM, words.get("workspace.keys.save")));
        all.add(new Shortcut("?", Where.IN_LIST, words.get("workspace.keys.help"), this::help));
        all.add(Shortcut.said("/", Where.IN_LIST, words.get("workspace.keys.search")));
        all.add(new Shortcut(
                "n",
                Where.IN_LIST,
                words.get("word.plan-an-event"),
                () -> UI.getCurrent().navigate("events/new")));
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .filter(HasShortcuts.class::isInstance)
                .forEach(view -> all.addAll(((HasShortcuts) view).shortcuts()));
        return all;
    }

    private void press(String keys) {
        all().stream()
                .filter(shortcut -> shortcut.keys().equals(keys))
                .findFirst()
                .ifPresent(shortcut -> shortcut.act().run());
    }

    private void help() {
        new ShortcutsDialog(
                        words, all(), UI.getCurrent().getSession().getBrowser().isMacOSX())
                .open();
    }
}
