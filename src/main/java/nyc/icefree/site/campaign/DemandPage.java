package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.events.Day;

/** One demand with a link and a picture of its own; {@code number} is its place among all. */
public record DemandPage(Frame frame, int number, List<SaidPage> all, List<Day> next) {
    public SaidPage demand() {
        return all.get(number - 1);
    }
}
