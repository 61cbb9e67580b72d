package nyc.icefree.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.caches.Caches;
import nyc.icefree.events.EventReading.Loaded;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.eventviews.Host;
import nyc.icefree.eventviews.Origin;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What feeds carry of each event, kept by the version of its row, so that a change costs the reading of one event and not
 * of a thousand. A row's version moves with everything that is shown, except the names of its hosts: those are compared.
 */
@Component
class FeedCache {
    private static final int KEPT = 20_000;
    private final EventReading reading;
    private final Organizations organizations;
    private final Map<UUID, Remembered> memory = Caches.ofEntries(KEPT);

    /**
     * @param shown the facets it now has; a feed of others carries its tombstone
     * @param named whose names its view shows
     */
    record Remembered(int version, FeedEvent event, Set<FeedFacet> shown, Set<Host> named) {
        FeedEvent in(List<FeedFacet> asked) {
            return shown.containsAll(asked) ? event : event.tombstone();
        }
    }

    FeedCache(EventReading reading, Organizations organizations) {
        this.reading = reading;
        this.organizations = organizations;
    }

    /** @param versions of the wanted events, in the order in which they are given back */
    List<Remembered> of(LinkedHashMap<UUID, Integer> versions) {
        Map<UUID, Remembered> known = known(versions);
        var missing =
                versions.keySet().stream().filter(id -> !known.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            Loaded loaded = reading.load(missing);
            for (Event event : loaded.events()) {
                Remembered one = remember(event, loaded);
                known.put(event.id, one);
                memory.put(event.id, one);
            }
        }
        var inOrder = new ArrayList<Remembered>(versions.size());
        for (UUID id : versions.keySet()) {
            Remembered one = known.get(id);
            if (one != null) {
                inOrder.add(one);
            }
        }
        return inOrder;
    }

    private Map<UUID, Remembered> known(Map<UUID, Integer> versions) {
        var known = new LinkedHashMap<UUID, Remembered>();
        versions.forEach((id, version) -> {
            Remembered one = memory.get(id);
            if (one != null && one.version == version) {
                known.put(id, one);
            }
        });
        var named = new HashSet<Host>();
        known.values().forEach(one -> named.addAll(one.named));
        Set<Host> renamed = renamed(named);
        if (!renamed.isEmpty()) {
            known.values().removeIf(one -> !Collections.disjoint(one.named, renamed));
        }
        return known;
    }

    /** Those that bear another name by now. */
    private Set<Host> renamed(Set<Host> named) {
        if (named.isEmpty()) {
            return Set.of();
        }
        var cards = organizations.cards(named.stream().map(Host::id).collect(Collectors.toSet()));
        return named.stream()
                .filter(host -> {
                    OrganizationCard card = cards.get(host.id());
                    return card == null || !host.equals(new Host(card.id(), card.slug(), card.name()));
                })
                .collect(Collectors.toSet());
    }

    private static Set<Host> named(@Nullable EventView view) {
        return view == null
                ? Set.of()
                : Stream.concat(view.hosts().stream(), view.origins().stream().map(Origin::organization))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static FeedEvent entry(Event event, @Nullable EventView view) {
        var id = new EventId(event.id);
        var gone = event.gone;
        return gone == null
                ? new FeedEvent(id, event.uid, event.slot, event.sequence, event.modifiedAt, view)
                : new FeedEvent(id, event.uid, gone.slot(), gone.sequence(), gone.at(), null);
    }

    static Remembered remember(Event event, Loaded loaded) {
        var view = event.isListed() ? loaded.view(event, Audience.PUBLIC) : null;
        return new Remembered(
                event.version,
                entry(event, view),
                Set.copyOf(FeedFacet.of(event, loaded.boroughOf(event))),
                named(view));
    }
}
