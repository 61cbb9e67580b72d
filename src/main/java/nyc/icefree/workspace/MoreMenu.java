package nyc.icefree.workspace;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import nyc.icefree.text.Words;

/** A menu behind the button "More". It stays while its items change, so that the focus has somewhere to return to. */
public class MoreMenu extends MenuBar {
    private final Words words;
    private final MenuItem more;

    public MoreMenu(Words words) {
        this(words, words.get("workspace.more"));
    }

    private MoreMenu(Words words, String button) {
        this.words = words;
        more = addItem(button);
        setI18n(new MenuBarI18n().setMoreOptions(button));
        addClassName("more-menu");
    }

    /** The menu of one row; screen readers hear whose it is. */
    protected MoreMenu(String name, Words words) {
        this(words, words.get("word.actions"));
        String whose = words.get("workspace.acts.for", "name", name);
        more.setAriaLabel(whose);
        setI18n(new MenuBarI18n().setMoreOptions(whose));
        addClassName("row-menu");
    }

    public static MoreMenu ofRow(Words words, String name) {
        return new MoreMenu(name, words);
    }

    public final void focus() {
        getElement().callJsFunction("focus");
    }

    public void clear() {
        more.getSubMenu().removeAll();
        setVisible(false);
    }

    public void act(String key, Runnable act) {
        item(words.get(key), act);
    }

    public void danger(String key, Runnable act) {
        if (!more.getSubMenu().getItems().isEmpty()) {
            more.getSubMenu().addSeparator();
        }
        item(words.get(key), act).addClassNames("danger");
    }

    public final MenuItem item(String text, Runnable act) {
        setVisible(true);
        return more.getSubMenu().addItem(text, click -> act.run());
    }
}
