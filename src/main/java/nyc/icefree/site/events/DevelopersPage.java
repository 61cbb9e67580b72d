package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Frame;

/** Where other programs find the events that were chosen. */
public record DevelopersPage(Frame frame, SubscribeChooser chooser, List<Address> addresses) {

    /**
     * An absolute address.
     *
     * @param label what is there
     */
    public record Address(String label, String address) {}
}
