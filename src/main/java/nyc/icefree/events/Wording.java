package nyc.icefree.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An event's words in one language, as stored. */
@Embeddable
record Wording(
        @Column(nullable = false, length = 200) String title,
        @Column(nullable = false, length = 20_000) String description,
        @Column(nullable = false, length = 20_000) String instructions) {}
