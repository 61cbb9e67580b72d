package nyc.icefree.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An organization behind an event; the one at position 0 is the host. */
@Embeddable
record HostPlace(
        @Column(name = "organization_id", nullable = false) UUID organization,
        @Column(nullable = false) int position) {}
