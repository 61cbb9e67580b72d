package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;

/**
 * What is held and for how long.
 *
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

    /** A line of the summary. */
    public record InShort(String what, String said) {}

    /** One class of data. */
    public record Held(String what, String where, String howLong) {}
}
