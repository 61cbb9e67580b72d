package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Frame;

/** Where other programs find the chosen events. */
public record DevelopersPage(Frame frame, SubscribeChooser chooser, List<Address> addresses) {

    /** @param address absolute */
    public record Address(String label, String address) {}
}
