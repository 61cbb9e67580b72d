package nyc.icefree.publicevents;

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
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.Host;
import nyc.icefree.disclosure.PartnerOrigin;
import nyc.icefree.events.ShownEvents;
import nyc.icefree.events.ShownEvents.Recorded;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what feeds carry of each event by its row version, so that a change rereads one event and not a thousand. Host
 * names can change without the row's version, so they are compared.
 */
@Component
class FeedCache {
    private static final int KEPT = 20_000;
    private final ShownEvents events;
    private final Organizations organizations;
    private final Map<UUID, Remembered> memory = Caches.ofEntries(KEPT);

    private record Remembered(Recorded read, Set<Host> named) {
        static Remembered of(Recorded read) {
            return new Remembered(read, FeedCache.named(read.event().view()));
        }
    }

    FeedCache(ShownEvents events, Organizations organizations) {
        this.events = events;
        this.organizations = organizations;
    }

    /** @param versions of the wanted events; the result keeps their order */
    List<Recorded> of(LinkedHashMap<UUID, Integer> versions) {
        Map<UUID, Remembered> known = known(versions);
        var missing =
                versions.keySet().stream().filter(id -> !known.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            for (Recorded read : events.recorded(missing)) {
                Remembered one = Remembered.of(read);
                known.put(read.event().id().value(), one);
                memory.put(read.event().id().value(), one);
            }
        }
        var inOrder = new ArrayList<Recorded>(versions.size());
        for (UUID id : versions.keySet()) {
            Remembered one = known.get(id);
            if (one != null) {
                inOrder.add(one.read);
            }
        }
        return inOrder;
    }

    private Map<UUID, Remembered> known(Map<UUID, Integer> versions) {
        var known = new LinkedHashMap<UUID, Remembered>();
        versions.forEach((id, version) -> {
            Remembered one = memory.get(id);
            if (one != null && one.read.version() == version) {
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

    /** Hosts whose name, slug or trust has changed since. */
    private Set<Host> renamed(Set<Host> named) {
        if (named.isEmpty()) {
            return Set.of();
        }
        var cards = organizations.cards(named.stream().map(Host::id).collect(Collectors.toSet()));
        return named.stream()
                .filter(host -> {
                    OrganizationCard card = cards.get(host.id());
                    return card == null || !host.equals(Host.of(card));
                })
                .collect(Collectors.toSet());
    }

    private static Set<Host> named(@Nullable EventView view) {
        return view == null
                ? Set.of()
                : Stream.concat(view.hosts().stream(), view.origins().stream().map(PartnerOrigin::organization))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
