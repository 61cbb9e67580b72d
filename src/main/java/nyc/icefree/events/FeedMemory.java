package nyc.icefree.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.events.EventReading.Loaded;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What feeds carry of each event, kept by the version of its row, so that a change costs the reading of one event and not
 * of a thousand. A row's version moves with everything that is shown, except the names of its hosts: those are compared.
 */
@Component
class FeedMemory {
    private static final int KEPT = 20_000;
    private final EventReading reading;
    private final Organizations organizations;
    private final Map<UUID, Remembered> memory = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Remembered> eldest) {
            return size() > KEPT;
        }
    };

    /** @param shown the facets it now has; a feed of others carries its tombstone */
    record Remembered(int version, FeedEvent event, Set<Facet> shown) {
        FeedEvent in(List<Facet> asked) {
            return shown.containsAll(asked) ? event : event.tombstone();
        }
    }

    FeedMemory(EventReading reading, Organizations organizations) {
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
            synchronized (memory) {
                for (Event event : loaded.events()) {
                    Remembered one = remember(event, loaded);
                    known.put(event.id, one);
                    memory.put(event.id, one);
                }
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
        synchronized (memory) {
            versions.forEach((id, version) -> {
                Remembered one = memory.get(id);
                if (one != null && one.version == version) {
                    known.put(id, one);
                }
            });
        }
        var cards = cards(known.values());
        known.values().removeIf(one -> !sameHosts(one.event.view(), cards));
        return known;
    }

    private Map<OrganizationId, OrganizationCard> cards(Collection<Remembered> known) {
        var hosts = known.stream()
                .map(one -> one.event.view())
                .filter(view -> view != null)
                .flatMap(FeedMemory::named)
                .map(Host::id)
                .collect(Collectors.toSet());
        return hosts.isEmpty() ? Map.of() : organizations.cards(hosts);
    }

    private static Stream<Host> named(EventView view) {
        return Stream.concat(view.hosts().stream(), view.origins().stream().map(Origin::organization));
    }

    private static boolean sameHosts(@Nullable EventView view, Map<OrganizationId, OrganizationCard> cards) {
        return view == null
                || named(view).allMatch(host -> {
                    OrganizationCard card = cards.get(host.id());
                    return card != null
                            && card.slug().equals(host.slug())
                            && card.name().equals(host.name());
                });
    }

    static Remembered remember(Event event, Loaded loaded) {
        var venue = loaded.venueOf(event);
        var view = event.isListed() ? loaded.view(event, Audience.PUBLIC) : null;
        return new Remembered(
                event.version,
                new FeedEvent(new EventId(event.id), event.uid, event.slot, event.sequence, event.modifiedAt, view),
                Set.copyOf(Facet.of(event, venue == null ? null : venue.borough)));
    }
}
