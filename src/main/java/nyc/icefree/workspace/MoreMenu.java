package nyc.icefree.workspace;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import nyc.icefree.text.Words;

/** What is done more seldom, behind one button "More". It stays while its acts change, so that the focus has where to return to. */
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

    /** Of one row of a list: whoever has it read aloud hears whose acts they are. */
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

    /** Where its row was made anew, whoever used it goes on from there. */
    public final void focus() {
        getElement().callJsFunction("focus");
    }

    public void clear() {
        more.getSubMenu().removeAll();
        setVisible(false);
    }

    /** @param key of what the item says */
    public void act(String key, Runnable act) {
        item(words.get(key), act);
    }

    /** What is hard to take back stands apart, at the end. */
    public void danger(String key, Runnable act) {
        if (!more.getSubMenu().getItems().isEmpty()) {
            more.getSubMenu().addSeparator();
        }
        item(words.get(key), act).addClassNames("danger");
    }

    /** @param text what it says */
    public final MenuItem item(String text, Runnable act) {
        setVisible(true);
        return more.getSubMenu().addItem(text, click -> act.run());
    }
}
