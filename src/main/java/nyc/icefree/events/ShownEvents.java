package nyc.icefree.events;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.events.EventReading.Loaded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the programme reads of events: what the public may see or has seen, and nothing else. */
@Component
public class ShownEvents {
    private final EventReading reading;
    private final EventSearch search;

    ShownEvents(EventReading reading, EventSearch search) {
        this.reading = reading;
        this.search = search;
    }

    /**
     * An event as feeds carry it.
     *
     * @param version of its row, which moves with everything that is shown but the names of its hosts
     * @param shown the facets it now has
     * @param once all that it has or had while it was listed
     */
    public record Recorded(int version, FeedEvent event, Set<FeedFacet> shown, Set<FeedFacet> once) {

        /** What a filter shows of it, which nothing else decides: itself, that it left, or only that it is off. */
        public FeedEvent in(List<FeedFacet> asked) {
            if (event.view() == null || shown.containsAll(asked)) {
                return event;
            }
            return once.containsAll(asked) ? event.departed() : event.tombstone();
        }
    }

    /** Those that are listed, in the order asked for; without link and instructions, which no list shows. */
    public List<EventView> lines(Collection<UUID> ids) {
        return reading.load(ids).shownTo(Audience.PUBLIC).lines(Audience.PUBLIC);
    }

    /**
     * Published or cancelled, coming or past. Found by a former slug too: then the view's slug is the one to go to. What
     * is not listed is found by its present, secret one alone.
     */
    public Optional<EventView> bySlug(String slug) {
        var loaded = reading.load(search.bySlug(slug));
        return loaded.events().stream()
                .filter(e -> e.isListed() || isSecretOf(e, slug))
                .findFirst()
                .map(e -> loaded.view(e, e.isListed() ? Audience.PUBLIC : Audience.INVITED));
    }

    /** Those that were ever listed, as feeds carry them. */
    public List<Recorded> recorded(Collection<UUID> ids) {
        var loaded = reading.loadForFeeds(ids);
        return loaded.events().stream()
                .filter(e -> e.wasListed)
                .map(e -> recorded(e, loaded))
                .toList();
    }

    /** One event as a feed of its own, by its present or a former slug; empty for a draft or unknown slug. */
    public Optional<FeedEvent> feedEvent(String slug) {
        var loaded = reading.loadForFeeds(search.bySlug(slug));
        return loaded.events().stream()
                .flatMap(e -> fileOf(e, slug, loaded).stream())
                .findFirst();
    }

    private static Optional<FeedEvent> fileOf(Event event, String slug, Loaded loaded) {
        if (isSecretOf(event, slug)) {
            var view = loaded.view(event, Audience.INVITED);
            return Optional.of(new FeedEvent(view.id(), event.uid, event.slot, event.sequence, event.modifiedAt, view));
        }
        return event.wasListed ? Optional.of(recorded(event, loaded).event()) : Optional.empty();
    }

    private static boolean isSecretOf(Event event, String slug) {
        return event.isPublic() && !event.isListed() && event.slug.equals(slug);
    }

    private static Recorded recorded(Event event, Loaded loaded) {
        var view = event.isListed() ? loaded.view(event, Audience.PUBLIC) : null;
        return new Recorded(
                event.version,
                entry(event, view),
                Set.copyOf(FeedFacet.of(event, loaded.boroughOf(event))),
                event.facetsOnce());
    }

    private static FeedEvent entry(Event event, @Nullable EventView view) {
        var id = new EventId(event.id);
        var gone = event.gone;
        return gone == null
                ? new FeedEvent(id, event.uid, event.slot, event.sequence, event.modifiedAt, view)
                : new FeedEvent(id, event.uid, gone.slot(), gone.sequence(), gone.at(), null);
    }
}
