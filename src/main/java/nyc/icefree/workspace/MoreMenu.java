package nyc.icefree.workspace;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import nyc.icefree.text.Words;

/** What is done more seldom, behind one button "More". It stays while its acts change, so that the focus has where to return to. */
public class MoreMenu extends MenuBar {
    private final Words words;
    private final MenuItem more;

    public MoreMenu(Words words) {
        this.words = words;
        more = addItem(words.get("workspace.more"));
        setI18n(new MenuBarI18n().setMoreOptions(words.get("workspace.more")));
        addClassName("more-menu");
    }

    public void clear() {
        more.getSubMenu().removeAll();
        setVisible(false);
    }

    /** @param key of what the item says */
    public void act(String key, Runnable act) {
        item(key, act);
    }

    /** What is hard to take back stands apart, at the end. */
    public void danger(String key, Runnable act) {
        if (!more.getSubMenu().getItems().isEmpty()) {
            more.getSubMenu().addSeparator();
        }
        item(key, act).addClassNames("danger");
    }

    private MenuItem item(String key, Runnable act) {
        setVisible(true);
        return more.getSubMenu().addItem(words.get(key), click -> act.run());
    }
}
