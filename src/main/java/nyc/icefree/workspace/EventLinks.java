package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.partnercalendars.SourceId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;

/** Links to views, found by their addresses, so that views need not know each other. */
public final class EventLinks {
    public static final String DETAILS = "details";
    public static final String SHIFTS = "shifts";
    public static final String RSVPS = "rsvps";
    public static final String CHECKLIST = "checklist";
    public static final String ANNOUNCEMENTS = "announcements";
    public static final String DOOR = "door";
    public static final String MESSAGES = "messages";
    public static final String SERIES = "series";

    /** Parameter of a new event's form: the template that it begins with. */
    public static final String TEMPLATE = "template";

    /** Parameter of a form: the field to go to. */
    public static final String FIELD = "field";

    private static final String PATH = "events";

    private EventLinks() {}

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

    public static RouterLink review(String text) {
        return to("review", text, RouteParameters.empty());
    }

    public static RouterLink record(String text) {
        return to("record", text, RouteParameters.empty());
    }

    public static RouterLink requests(String text) {
        return to("requests", text, RouteParameters.empty());
    }

    public static RouterLink people(String text) {
        return to("people", text, RouteParameters.empty());
    }

    public static RouterLink organizations(String text) {
        return to("organizations", text, RouteParameters.empty());
    }

    public static RouterLink pages(String text) {
        return to("pages", text, RouteParameters.empty());
    }

    public static RouterLink page(String page, String language, String text) {
        return to(
                "pages/" + page + "/" + language,
                text,
                new RouteParameters(Map.of("page", page, "language", language)));
    }

    public static RouterLink source(SourceId source, String text) {
        return to("sources/" + source, text, new RouteParameters("source", source.toString()));
    }

    public static RouterLink organization(OrganizationId organization, String text) {
        return to("organizations/" + organization, text, new RouteParameters("organization", organization.toString()));
    }

    public static RouterLink volunteer(PersonId person, String text) {
        return to("volunteers/" + person, text, new RouteParameters("volunteer", person.toString()));
    }

    public static RouterLink template(PatternId template, String text) {
        return to("templates/" + template, text, new RouteParameters(TEMPLATE, template.toString()));
    }

    public static RouterLink plan(String text) {
        return to(PATH + "/new", text, RouteParameters.empty());
    }

    /** Finds the view by its address, so that views which lead to each other need not know each other. */
    private static RouterLink to(String path, String text, RouteParameters parameters) {
        var view = RouteConfiguration.forSessionScope().getRoute(path).orElseThrow();
        return new RouterLink(text, view, parameters);
    }

    public static RouterLink planFrom(PatternId template, String text) {
        var link = plan(text);
        link.setQueryParameters(QueryParameters.simple(Map.of(TEMPLATE, template.toString())));
        return link;
    }

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
