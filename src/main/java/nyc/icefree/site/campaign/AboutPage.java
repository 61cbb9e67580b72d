package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.campaign.Demand;
import nyc.icefree.site.Frame;

/** Who we are and what we ask for. Rich texts are safe HTML. */
public record AboutPage(
        Frame frame,
        String tagline,
        String about,
        List<Demand> demands,
        String help,
        String address,
        String volunteer,
        String organizations) {}
