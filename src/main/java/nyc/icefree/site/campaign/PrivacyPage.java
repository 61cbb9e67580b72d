package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;

/** The page that says what is held and for how long; {@code opening} is the campaign's own words. */
public record PrivacyPage(
        Frame frame,
        List<InShort> inShort,
        List<SaidPage> opening,
        List<Held> held,
        List<String> never,
        List<String> risks,
        String address) {

    public record InShort(String what, String said) {}

    public record Held(String what, String where, String howLong) {}
}
