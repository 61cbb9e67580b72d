package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Option;

/**
 * Head of the three pages that hand out events: the page's choice, and the choice of events that all share.
 *
 * @param chosen in words, in one row; empty for all events
 */
public record SubscribeChooser(
        String title,
        String lead,
        List<Part> parts,
        String action,
        List<Option> kinds,
        List<Option> areas,
        List<Option> languages,
        List<Option> organizations,
        List<Option> access,
        String chosen) {

    public record Part(String label, String path, boolean current) {}
}
