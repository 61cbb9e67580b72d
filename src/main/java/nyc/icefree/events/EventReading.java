package nyc.icefree.events;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.database.OncePerRequest;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.Disclosure;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.Host;
import nyc.icefree.disclosure.PartnerOrigin;
import nyc.icefree.eventform.JoiningDetails;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.Place;
import nyc.icefree.venues.VenueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record EventReading(
        EventRepository events, VenueStore venues, Organizations organizations, OncePerRequest once, Clock clock) {
    private static final int MOST_REMEMBERED = 300;
    /** With more events, joining all their sets would give too many rows. */
    private static final int FEW = 20;

    private static final class Listed {}

    private static final class EventHosts {}

    Loaded load(Collection<UUID> ids) {
        return loaded(find(ids));
    }

    Loaded loadForLists(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return loaded(List.of());
        }
        var known = once.known(Event.class, ids);
        return known.keySet().containsAll(ids) || !remembers(ids)
                ? load(ids)
                : loaded(inOrder(ids, once.getAll(Listed.class, ids, this::titled)));
    }

    Loaded loadForFeeds(Collection<UUID> ids) {
        return loaded(inOrder(ids, ids.isEmpty() ? Map.of() : byId(events.findByIdIn(ids))));
    }

    /**
     * In the order asked for. In a read-only transaction each event is read once per request, however many services
     * want it.
     */
    List<Event> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return inOrder(ids, remembers(ids) ? once.getAll(Event.class, ids, this::whole) : byId(events.findByIdIn(ids)));
    }

    /** The host and the co-hosts that accepted, in their order; loads only hosts where an event is not at hand. */
    Map<UUID, List<UUID>> hosts(Collection<UUID> ids) {
        var hosts = new HashMap<UUID, List<UUID>>();
        var events = new HashMap<UUID, Event>(once.known(Listed.class, ids));
        events.putAll(once.known(Event.class, ids));
        events.forEach((id, event) -> hosts.put(id, event.hostsInOrder()));
        var others = ids.stream().filter(id -> !hosts.containsKey(id)).toList();
        if (!others.isEmpty()) {
            hosts.putAll(once.getAll(EventHosts.class, others, this::hostsOf));
        }
        return hosts;
    }

    private Map<UUID, List<UUID>> hostsOf(Collection<UUID> ids) {
        var hosts = new HashMap<UUID, List<UUID>>();
        events.hostsOf(ids)
                .forEach(one -> hosts.computeIfAbsent(one.event(), id -> new ArrayList<>())
                        .add(one.organization()));
        return hosts;
    }

    /** Loads only states where an event is not at hand; leaves out what is gone. */
    Map<UUID, EventState> states(Collection<UUID> ids) {
        var states = new HashMap<UUID, EventState>();
        Map<UUID, Event> known = once.known(Event.class, ids);
        known.forEach((id, event) -> states.put(id, event.state));
        var others = ids.stream().filter(id -> !states.containsKey(id)).toList();
        if (!others.isEmpty()) {
            events.statesOf(others).forEach(one -> states.put(one.event(), one.state()));
        }
        return states;
    }

    private boolean remembers(Collection<UUID> ids) {
        return ids.size() <= MOST_REMEMBERED && once.remembers();
    }

    private static List<Event> inOrder(Collection<UUID> ids, Map<UUID, Event> found) {
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    private Map<UUID, Event> whole(Collection<UUID> wanted) {
        var found = wanted.size() <= FEW ? events.findWholeByIdIn(wanted) : events.findByIdIn(wanted);
        found.forEach(Event::readWhole);
        return byId(found);
    }

    private Map<UUID, Event> titled(Collection<UUID> wanted) {
        var found = events.findByIdIn(wanted);
        found.forEach(Event::readTitles);
        return byId(found);
    }

    private static Map<UUID, Event> byId(List<Event> found) {
        return found.stream().collect(Collectors.toMap(e -> e.id, Function.identity()));
    }

    Loaded loaded(List<Event> list) {
        var hosts = new HashSet<OrganizationId>();
        var places = new HashSet<UUID>();
        for (var event : list) {
            event.allHostsInOrder().forEach(h -> hosts.add(new OrganizationId(h)));
            event.origins().forEach(o -> hosts.add(new OrganizationId(o.organization())));
            if (event.venue != null) {
                places.add(event.venue);
            }
        }
        return new Loaded(
                list, venues.find(places), hosts.isEmpty() ? Map.of() : organizations.cards(hosts), clock.instant());
    }

    record Loaded(
            List<Event> events,
            Map<UUID, KnownVenue> venues,
            Map<OrganizationId, OrganizationCard> organizations,
            Instant now) {

        /**
         * Leaves out drafts except for the team and those who come, and unlisted events except for people with the
         * link.
         */
        Loaded shownTo(Audience audience) {
            var shown = events.stream()
                    .filter(e -> switch (audience) {
                        case PUBLIC -> e.isListed();
                        case INVITED -> e.isPublic();
                        case COMING, TEAM -> true;
                    })
                    .toList();
            return new Loaded(shown, venues, organizations, now);
        }

        List<EventView> views(Audience audience) {
            return events.stream().map(e -> view(e, audience)).toList();
        }

        Map<EventId, EventView> byId(Audience audience) {
            var views = new HashMap<EventId, EventView>();
            events.forEach(e -> views.put(new EventId(e.id), view(e, audience)));
            return views;
        }

        /** Without link and instructions, which no list shows: so no key is needed. */
        List<EventView> lines(Audience audience) {
            return events.stream().map(e -> line(e, audience)).toList();
        }

        EventView line(Event event, Audience audience) {
            return view(event, audience, false);
        }

        EventView view(Event event, Audience audience) {
            return view(event, audience, true);
        }

        Place placeOf(Event event, Audience audience) {
            return placeOf(event, told(event, audience));
        }

        private Place placeOf(Event event, Disclosure told) {
            var venue = venueOf(event);
            return venue == null
                    ? new Place(null, null, null, event.keptArea, null, null, null, event.placeForgotten)
                    : told.of(venue);
        }

        private Disclosure told(Event event, Audience audience) {
            return Disclosure.of(event.showing, event.state, event.slot.startsAt(), audience, now);
        }

        private EventView view(Event event, Audience audience, boolean whole) {
            var showing = event.showing;
            var told = told(event, audience);
            var venue = venueOf(event);
            var joining = whole && (told.address() || told.onlineLink()) ? event.joining() : JoiningDetails.NONE;
            return new EventView(
                    new EventId(event.id),
                    event.uid,
                    event.slug,
                    event.kind,
                    event.state,
                    event.slot,
                    event.words(told.address() ? joining : JoiningDetails.NONE),
                    placeOf(event, told),
                    showing.address(),
                    event.accessibility(),
                    hosts(event),
                    event.rsvps.capacity(),
                    event.rsvps.takesRsvps(),
                    event.rsvps.admittance(),
                    event.rsvps.closeAt(event.slot),
                    host(event.host()).trusted() ? event.cancelReason : null,
                    event.sequence,
                    event.createdAt,
                    event.modifiedAt,
                    audience,
                    showing.listed(),
                    event.attendance,
                    told.onlineLink() ? joining.onlineLink() : null,
                    venue == null ? null : told.opensAt(),
                    origins(event, told.address()));
        }

        private List<PartnerOrigin> origins(Event event, boolean addressShown) {
            return event.origins().stream()
                    .map(o -> new PartnerOrigin(
                            host(o.organization()), addressShown ? o.url() : null, o.uid(), o.repeats()))
                    .sorted(Comparator.comparing(o -> o.organization().id().value()))
                    .toList();
        }

        List<Host> hosts(Event event) {
            return event.hostsInOrder().stream().map(this::host).toList();
        }

        @Nullable
        KnownVenue venueOf(Event event) {
            return event.venue == null ? null : venues.get(event.venue);
        }

        @Nullable
        Area areaOf(Event event) {
            var venue = venueOf(event);
            return venue == null ? event.keptArea : venue.area();
        }

        Host host(UUID id) {
            var card = requireNonNull(organizations.get(new OrganizationId(id)), "an organization is gone");
            return Host.of(card);
        }
    }
}
