package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Option;

/**
 * The head of the pages that hand out events: which of the three it is, and the choice of events that all share.
 *
 * @param parts the three pages with the choice as it is
 * @param action of the form, this page
 * @param chosen each choice in words; empty for all events
 */
public record SubscribeChooser(
        String title,
        String lead,
        List<Part> parts,
        String action,
        List<Option> kinds,
        List<Option> boroughs,
        List<Option> languages,
        List<Option> organizations,
        List<Option> access,
        List<String> chosen) {

    /** One of the three. */
    public record Part(String label, String path, boolean current) {}
}
