package nyc.icefree.site.campaign;

import nyc.icefree.campaign.Demand;
import nyc.icefree.site.Frame;

/** One demand, to be shared by its own link and picture. */
public record DemandPage(Frame frame, Demand demand) {}
