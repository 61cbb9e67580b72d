package nyc.icefree.events;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.events.EventReading.Loaded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class ShownEvents {
    private final EventReading reading;
    private final EventSearch search;
    private final ProgrammeMemory memory;

    ShownEvents(EventReading reading, EventSearch search, ProgrammeMemory memory) {
        this.reading = reading;
        this.search = search;
        this.memory = memory;
    }

    /**
     * An event as feeds carry it.
     *
     * @param version of its row, which changes with everything shown except the names of its hosts
     * @param shown the facets it has now
     * @param once all facets that it ever had while listed
     */
    public record Recorded(int version, FeedEvent event, Set<FeedFacet> shown, Set<FeedFacet> once) {

        /** What a feed with these filters shows: the event, that it left, or only its tombstone. */
        public FeedEvent in(List<FeedFacet> asked) {
            if (event.view() == null || shown.containsAll(asked)) {
                return event;
            }
            return once.containsAll(asked) ? event.departed() : event.tombstone();
        }
    }

    /** In the order asked for. */
    public List<EventView> lines(Collection<UUID> ids) {
        var lines = memory.getAll(
                Lines.class,
                ids,
                wanted -> reading.load(wanted).shownTo(Audience.PUBLIC).lines(Audience.PUBLIC).stream()
                        .collect(Collectors.toMap(view -> view.id().value(), view -> view)));
        return ids.stream().flatMap(id -> Stream.ofNullable(lines.get(id))).toList();
    }

    private static final class Lines {}

    /**
     * Published or cancelled, coming or past. A former slug works too: then the view has the present one. An unlisted
     * event is found by its present, secret slug alone.
     */
    public Optional<EventView> bySlug(String slug) {
        return memory.find(EventView.class, slug, () -> read(slug), EventView::listed);
    }

    private Optional<EventView> read(String slug) {
        var loaded = reading.load(search.bySlug(slug));
        return loaded.events().stream()
                .filter(e -> e.isListed() || isSecretOf(e, slug))
                .findFirst()
                .map(e -> loaded.view(e, e.isListed() ? Audience.PUBLIC : Audience.INVITED));
    }

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
                Set.copyOf(FeedFacet.of(event, loaded.areaOf(event))),
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
