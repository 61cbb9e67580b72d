package nyc.icefree.workspace.requests;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nyc.icefree.requests.RequestId;

/** Links of other views to the queue and to one request. */
public final class RequestLinks {
    private RequestLinks() {}

    public static RouterLink to(RequestId request, String text) {
        return new RouterLink(text, RequestView.class, new RouteParameters("request", request.toString()));
    }

    public static RouterLink queue(String text) {
        return new RouterLink(text, RequestsView.class);
    }
}
