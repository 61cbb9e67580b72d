package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Frame;

public record DevelopersPage(Frame frame, SubscribeChooser chooser, List<Address> addresses) {

    public record Address(String label, String address) {}
}
