package nyc.icefree.demo;

import java.util.Arrays;
import java.util.List;

/** The houses of the demo, for tests that look for them where they must not lie. */
public final class DemoPlaces {
    private DemoPlaces() {}

    public static List<String> addresses() {
        return Arrays.stream(DemoOrganization.values()).map(o -> o.address).toList();
    }
}
