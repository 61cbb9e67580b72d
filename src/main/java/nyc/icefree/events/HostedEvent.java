package nyc.icefree.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Hibernate;
import org.hibernate.annotations.BatchSize;

/** The host, the co-hosts that accepted or are invited, and the partners' calendars that list the event. */
@MappedSuperclass
abstract class HostedEvent extends StoredContent {
    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_host", joinColumns = @JoinColumn(name = "event_id"))
    private Set<HostPlace> hosts = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_origin", joinColumns = @JoinColumn(name = "event_id"))
    private Set<StoredOrigin> origins = new HashSet<>();

    final void readHosts() {
        Hibernate.initialize(hosts);
        Hibernate.initialize(origins);
    }

    UUID host() {
        return hostsInOrder().getFirst();
    }

    List<UUID> hostsInOrder() {
        return HostPlace.inOrder(hosts.stream().filter(HostPlace::accepted).toList());
    }

    List<UUID> allHostsInOrder() {
        return HostPlace.inOrder(hosts);
    }

    Set<UUID> invited() {
        return hosts.stream()
                .filter(h -> !h.accepted())
                .map(HostPlace::organization)
                .collect(Collectors.toSet());
    }

    void welcome(Set<UUID> accepting) {
        become(
                hosts,
                hosts.stream()
                        .map(h -> accepting.contains(h.organization())
                                ? new HostPlace(h.organization(), h.position(), true)
                                : h)
                        .collect(Collectors.toSet()));
    }

    boolean isCoHostedBy(UUID organization, boolean accepted) {
        return hosts.stream()
                .anyMatch(h -> h.position() > 0
                        && h.accepted() == accepted
                        && h.organization().equals(organization));
    }

    final void hostedBy(List<UUID> organizations) {
        become(hosts, HostPlace.of(organizations, Set.copyOf(hostsInOrder())));
    }

    final void remove(UUID organization) {
        hosts.removeIf(h -> h.organization().equals(organization));
    }

    Set<StoredOrigin> origins() {
        return Collections.unmodifiableSet(origins);
    }

    final void become(Set<StoredOrigin> calendars) {
        become(origins, calendars);
    }

    /** An organization behind an event and its rank; the host has position 0, co-hosts must accept first. */
    @Embeddable
    private record HostPlace(
            @Column(name = "organization_id", nullable = false)
            UUID organization,

            @Column(nullable = false) int position,
            @Column(nullable = false) boolean accepted) {

        static Set<HostPlace> of(List<UUID> organizations, Set<UUID> accepted) {
            return IntStream.range(0, organizations.size())
                    .mapToObj(i ->
                            new HostPlace(organizations.get(i), i, i == 0 || accepted.contains(organizations.get(i))))
                    .collect(Collectors.toSet());
        }

        static List<UUID> inOrder(Collection<HostPlace> places) {
            return places.stream()
                    .sorted(Comparator.comparing(HostPlace::position))
                    .map(HostPlace::organization)
                    .toList();
        }
    }
}
