package nyc.icefree.workspace.requests;

import com.vaadin.flow.router.RouterLink;

/** Links of other views to the queue. */
public final class RequestLinks {
    static final String QUEUE = "requests";

    private RequestLinks() {}

    public static RouterLink queue(String text) {
        return new RouterLink(text, RequestsView.class);
    }
}
