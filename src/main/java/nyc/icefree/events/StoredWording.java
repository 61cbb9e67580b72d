package nyc.icefree.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nyc.icefree.eventform.JoiningDetails;

/** Of an event's words in one language those that may lie there in plain; the instructions are behind the {@link JoiningDetails}. */
@Embeddable
record StoredWording(
        @Column(nullable = false, length = 200) String title,
        @Column(nullable = false, length = 20_000) String description) {}
