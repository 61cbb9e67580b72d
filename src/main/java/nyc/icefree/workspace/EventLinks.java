package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternId;

/** Links of other views to an event's page and its tabs. */
public final class EventLinks {
    public static final String DETAILS = "details";
    public static final String SHIFTS = "shifts";
    public static final String RSVPS = "rsvps";
    public static final String CHECKLIST = "checklist";
    public static final String ANNOUNCEMENTS = "announcements";
    public static final String MESSAGES = "messages";
    public static final String SERIES = "series";

    /** Of the form of a new event: the template that it begins with. */
    public static final String TEMPLATE = "template";

    /** Of a form: the field that one comes for. */
    public static final String FIELD = "field";

    private static final String PATH = "events";

    private EventLinks() {}

    /** Where one goes when the event that was shown is no more. */
    public static void toTheList() {
        UI.getCurrent().navigate(PATH);
    }

    public static void open(EventId event) {
        open(event.toString());
    }

    public static void open(String event) {
        UI.getCurrent().navigate(PATH + "/" + event);
    }

    public static void openForm(EventId event) {
        UI.getCurrent().navigate(PATH + "/" + event + "/edit");
    }

    /** At the field that a problem or a gap names. */
    public static void openForm(EventId event, String field) {
        UI.getCurrent().navigate(PATH + "/" + event + "/edit", QueryParameters.simple(Map.of(FIELD, field)));
    }

    public static RouterLink form(EventId event, String text) {
        return to(PATH + "/" + event + "/edit", text, new RouteParameters("event", event.toString()));
    }

    public static RouterLink list(String text) {
        return to(PATH, text, RouteParameters.empty());
    }

    public static RouterLink drafts(String text) {
        var link = to(PATH, text, RouteParameters.empty());
        link.setQueryParameters(QueryParameters.simple(Map.of("state", "draft")));
        return link;
    }

    public static RouterLink templates(String text) {
        return to("templates", text, RouteParameters.empty());
    }

    /** To the queue of what waits for an administrator. */
    public static RouterLink review(String text) {
        return to("review", text, RouteParameters.empty());
    }

    /** To the form in which a template is changed. */
    public static RouterLink template(PatternId template, String text) {
        var parameters = new RouteParameters(TEMPLATE, template.toString());
        return to("templates/" + template, text, parameters);
    }

    /** To the form of a new event. */
    public static RouterLink plan(String text) {
        return to(PATH + "/new", text, RouteParameters.empty());
    }

    /** Finds the view by its address, so that views which lead to each other need not know each other. */
    private static RouterLink to(String path, String text, RouteParameters parameters) {
        var view = RouteConfiguration.forSessionScope().getRoute(path).orElseThrow();
        return new RouterLink(text, view, parameters);
    }

    /** To the form of a new event that begins as the template has it. */
    public static RouterLink planFrom(PatternId template, String text) {
        var link = plan(text);
        link.setQueryParameters(QueryParameters.simple(Map.of(TEMPLATE, template.toString())));
        return link;
    }

    /** Of its page, for a list that the browser writes. */
    public static String path(EventId event) {
        return to(event, DETAILS, "").getHref();
    }

    public static RouterLink to(EventId event, String tab, String text) {
        var link = to(PATH + "/" + event, text, new RouteParameters("event", event.toString()));
        if (!tab.equals(DETAILS)) {
            link.setQueryParameters(QueryParameters.simple(Map.of("tab", tab)));
        }
        return link;
    }
}
