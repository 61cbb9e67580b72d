package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;

/** The cards that a reader is shown, each by its first language. */
public record RightsPage(Frame frame, List<SaidPage> cards) {}
