package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.events.Day;

/** One demand, to be shared by its own link and picture. */
public record DemandPage(Frame frame, SaidPage demand, List<Day> next) {}
