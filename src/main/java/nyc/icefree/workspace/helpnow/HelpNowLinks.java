package nyc.icefree.workspace.helpnow;

import com.vaadin.flow.router.RouterLink;

/** Link to the help entries. */
public final class HelpNowLinks {
    private HelpNowLinks() {}

    public static RouterLink form(String text) {
        return new RouterLink(text, HelpNowView.class);
    }
}
