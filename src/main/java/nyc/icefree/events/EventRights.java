package nyc.icefree.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.Right;
import nyc.icefree.people.Actor;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides who may do what with an event, by membership in its hosts; a volunteer's sign-in gives no rights here. */
@Service
public class EventRights {
    private final EventReading events;
    private final Memberships memberships;
    private final Organizations organizations;

    EventRights(EventReading events, Memberships memberships, Organizations organizations) {
        this.events = events;
        this.memberships = memberships;
        this.organizations = organizations;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean may(Actor actor, Right right, EventId id) {
        return hostOf(id).filter(host -> may(actor, right, host)).isPresent();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean mayAtHost(PersonId person, Right right, EventId id) {
        return hostOf(id).filter(host -> memberships.may(person, right, host)).isPresent();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Set<EventId> may(Actor actor, Right right, Collection<EventId> ids) {
        return atHosts(actor, right, ids, 1);
    }

    /** @param most hosts of each event that count, its own host first */
    private Set<EventId> atHosts(Actor actor, Right right, Collection<EventId> ids, int most) {
        if (ids.isEmpty() || !actor.staff() || actor.person() == null) {
            return Set.of();
        }
        var mine = memberships.of(actor.person(), right);
        var hosts = events.hosts(ids.stream().map(EventId::value).collect(Collectors.toSet()));
        return ids.stream()
                .filter(id -> hosts.getOrDefault(id.value(), List.of()).stream()
                        .limit(most)
                        .map(OrganizationId::new)
                        .anyMatch(mine::contains))
                .collect(Collectors.toSet());
    }

    /** Organizes for the host or a co-host: sees the event as the team does, and counts. */
    @CallerDecides
    @Transactional(readOnly = true)
    public boolean mayCount(Actor actor, EventId id) {
        return hosts(id).stream().anyMatch(host -> may(actor, Right.PLAN, host));
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<OrganizationId> coHosts(Actor actor, EventId id) {
        return hosts(id).stream()
                .skip(1)
                .filter(organization -> may(actor, Right.PLAN, organization))
                .toList();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Set<EventId> mayCount(Actor actor, Collection<EventId> ids) {
        return atHosts(actor, Right.PLAN, ids, Integer.MAX_VALUE);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Set<EventId> mayAgree(Actor actor, Collection<EventId> ids) {
        var theirs = new HashSet<>(mayCount(actor, ids));
        if (actor.administrator() && !ids.isEmpty()) {
            var hosts = new HashMap<EventId, OrganizationId>();
            events.find(ids.stream().map(EventId::value).collect(Collectors.toSet()))
                    .forEach(e -> hosts.put(new EventId(e.id), new OrganizationId(e.host())));
            var cards = organizations.cards(Set.copyOf(hosts.values()));
            hosts.forEach((event, host) -> {
                var card = cards.get(host);
                if (card != null && !card.trusted()) {
                    theirs.add(event);
                }
            });
        }
        return theirs;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<OrganizationId> hostOf(EventId id) {
        return hosts(id).stream().findFirst();
    }

    /** The host, whose coordinators read in the audit what is done to the event; null when the event is gone. */
    @CallerDecides
    @Transactional(readOnly = true)
    public @Nullable UUID ownerOf(EventId id) {
        return hostOf(id).map(OrganizationId::value).orElse(null);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean hostIsTrusted(EventId id) {
        return hostOf(id)
                .flatMap(host ->
                        Optional.ofNullable(organizations.cards(Set.of(host)).get(host)))
                .filter(OrganizationCard::trusted)
                .isPresent();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public void require(Actor actor, Right right, EventId id) {
        if (!may(actor, right, id)) {
            throw refused(id);
        }
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public void requireCount(Actor actor, EventId id) {
        if (!mayCount(actor, id)) {
            throw refused(id);
        }
    }

    /**
     * Whether the actor has a say in a proposed change: an organizer of the host or a co-host, or an administrator
     * where the host is not trusted.
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public boolean mayAgree(Actor actor, EventId id) {
        return mayCount(actor, id) || (actor.administrator() && hostOf(id).isPresent() && !hostIsTrusted(id));
    }

    private NotYours refused(EventId id) {
        return hostOf(id).map(host -> NotYours.of(host.value())).orElseGet(NotYours::new);
    }

    private boolean may(Actor actor, Right right, OrganizationId organization) {
        return actor.staff() && actor.person() != null && memberships.may(actor.person(), right, organization);
    }

    private List<OrganizationId> hosts(EventId id) {
        return events.find(Set.of(id.value())).stream()
                .flatMap(event -> event.hostsInOrder().stream())
                .map(OrganizationId::new)
                .toList();
    }
}
