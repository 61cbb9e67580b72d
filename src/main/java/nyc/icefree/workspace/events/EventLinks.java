package nyc.icefree.workspace.events;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nyc.icefree.events.EventId;

/** Links of other views to an event's page and its tabs. */
public final class EventLinks {
    public static final String DETAILS = "details";
    public static final String SHIFTS = "shifts";
    public static final String RSVPS = "rsvps";
    public static final String CHECKLIST = "checklist";

    private EventLinks() {}

    /** To the form of a new event that begins as the template has it. */
    public static RouterLink planFrom(EventId template, String text) {
        var link = new RouterLink(text, EventPlanView.class);
        link.setQueryParameters(QueryParameters.simple(Map.of(EventPlanView.TEMPLATE, template.toString())));
        return link;
    }

    public static RouterLink to(EventId event, String tab, String text) {
        var link = new RouterLink(text, EventPageView.class, new RouteParameters("event", event.toString()));
        if (!tab.equals(DETAILS)) {
            link.setQueryParameters(QueryParameters.simple(Map.of("tab", tab)));
        }
        return link;
    }
}
