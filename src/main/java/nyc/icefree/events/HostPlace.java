package nyc.icefree.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An organization behind an event and its rank; the host has position 0, co-hosts must accept first. */
@Embeddable
record HostPlace(
        @Column(name = "organization_id", nullable = false) UUID organization,
        @Column(nullable = false) int position,
        @Column(nullable = false) boolean accepted) {

    static Set<HostPlace> of(List<UUID> organizations, Set<UUID> accepted) {
        return IntStream.range(0, organizations.size())
                .mapToObj(
                        i -> new HostPlace(organizations.get(i), i, i == 0 || accepted.contains(organizations.get(i))))
                .collect(Collectors.toSet());
    }

    static List<UUID> inOrder(Collection<HostPlace> places) {
        return places.stream()
                .sorted(Comparator.comparing(HostPlace::position))
                .map(HostPlace::organization)
                .toList();
    }
}
