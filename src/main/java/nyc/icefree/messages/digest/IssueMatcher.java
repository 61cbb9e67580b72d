package nyc.icefree.messages.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.digest.DigestWishes;
import nyc.icefree.events.ShownFacets.Facets;

/** Whether an issue has anything for somebody, looked up once for equal wishes. */
final class IssueMatcher {
    private final List<Facets> events;
    private final Map<DigestWishes, Boolean> known = new HashMap<>();

    IssueMatcher(List<Facets> events) {
        this.events = List.copyOf(events);
    }

    boolean hasAnyFor(DigestWishes wishes) {
        return known.computeIfAbsent(
                wishes, asked -> events.stream().anyMatch(event -> asked.fit(event.areas(), event.languages())));
    }
}
