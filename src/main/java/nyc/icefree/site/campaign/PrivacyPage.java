package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;

/**
 * What is held and for how long.
 *
 * @param inShort what is kept, for how long, and what never
 * @param opening the campaign's own words, safe HTML
 */
public record PrivacyPage(
        Frame frame,
        List<InShort> inShort,
        String opening,
        List<Held> held,
        List<String> never,
        List<String> risks,
        String address) {

    /** One of the lines for whoever reads no further. */
    public record InShort(String what, String said) {}

    /** One class of data. */
    public record Held(String what, String where, String howLong) {}
}
