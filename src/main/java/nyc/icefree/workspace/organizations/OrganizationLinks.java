package nyc.icefree.workspace.organizations;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nyc.icefree.partners.OrganizationId;

/** Links to an organization's page. */
public final class OrganizationLinks {
    private OrganizationLinks() {}

    public static RouterLink to(OrganizationId organization, String text) {
        return new RouterLink(
                text, OrganizationView.class, new RouteParameters("organization", organization.toString()));
    }

    static String path(OrganizationId organization) {
        return to(organization, "").getHref();
    }
}
