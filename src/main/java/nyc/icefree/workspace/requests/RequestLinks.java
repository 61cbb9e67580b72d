package nyc.icefree.workspace.requests;

import com.vaadin.flow.router.RouterLink;

/** Links to the queue of requests. */
public final class RequestLinks {
    static final String QUEUE = "requests";

    private RequestLinks() {}

    public static RouterLink queue(String text) {
        return new RouterLink(text, RequestsView.class);
    }
}
