package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.events.Day;

public record OneOrganizationPage(
        Frame frame,
        PublicOrganization organization,
        boolean active,
        List<Day> next,
        String allEvents,
        String subscribe,
        String request,
        String organizations) {}
