package nyc.icefree.workspace.partnercalendars;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nyc.icefree.partnercalendars.SourceId;

/** Links to a partner's calendar. */
public final class SourceLinks {
    private SourceLinks() {}

    public static RouterLink to(SourceId source, String text) {
        return new RouterLink(text, SourceView.class, new RouteParameters("source", source.toString()));
    }

    static String path(SourceId source) {
        return to(source, "").getHref();
    }
}
