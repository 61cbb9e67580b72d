package nyc.icefree.workspace.shifts;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nyc.icefree.people.PersonId;

/** Link to a volunteer's page. */
public final class VolunteerLink {
    private static final String PATH = "volunteers/";

    private VolunteerLink() {}

    public static String path(PersonId person) {
        return to(person, "").getHref();
    }

    public static RouterLink to(PersonId person, String text) {
        var view = RouteConfiguration.forSessionScope().getRoute(PATH + person).orElseThrow();
        return new RouterLink(text, view, new RouteParameters("volunteer", person.toString()));
    }
}
