package nyc.icefree.workspace.helpnow;

import com.vaadin.flow.router.RouterLink;

/** Links of other views to where it is filled in. */
public final class HelpNowLinks {
    private HelpNowLinks() {}

    public static RouterLink form(String text) {
        return new RouterLink(text, HelpNowView.class);
    }
}
