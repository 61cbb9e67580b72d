package nyc.icefree.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The partner's calendar from which an event came, and its UID there. */
@Embeddable
record StoredOrigin(
        @Column(name = "organization_id", nullable = false) UUID organization,
        @Column(length = 1000) @Nullable String url,
        @Column(length = 255) @Nullable String uid,
        @Column(nullable = false) boolean repeats) {}
