package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.router.RouterLink;

/** Links of other views to the hours that wait for an answer. */
public final class HoursLinks {
    private HoursLinks() {}

    public static RouterLink waiting(String text) {
        return new RouterLink(text, HoursView.class);
    }
}
