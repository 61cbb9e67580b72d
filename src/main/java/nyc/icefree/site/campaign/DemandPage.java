package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.events.Day;

/** One demand, to be shared by its own link and picture; it is the one of that number among all. */
public record DemandPage(Frame frame, int number, List<SaidPage> all, List<Day> next) {
    public SaidPage demand() {
        return all.get(number - 1);
    }
}
