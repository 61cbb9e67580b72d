package nyc.icefree.site.my;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.volunteer.ShiftDay;

/**
 * Shifts that the reader could take.
 *
 * @param fitting those they may sign up for
 * @param others those they may not, with the reason
 */
public record OfferedPage(
        Frame frame, MyFrame my, List<ShiftDay<OfferedGroup>> fitting, List<ShiftDay<OfferedGroup>> others) {}
