package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;

/** The organizations of the coalition. */
public record OrganizationsPage(Frame frame, List<PublicOrganization> organizations) {}
