package nyc.icefree.events;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How people say that they will come.
 *
 * @param capacity most people at once, 1 to 100,000; null for no limit
 */
@Embeddable
public record RsvpTerms(boolean takesRsvps, @Nullable Integer capacity) {
    static final RsvpTerms NONE = new RsvpTerms(false, null);

    public RsvpTerms takesRsvps(boolean other) {
        return new RsvpTerms(other, capacity);
    }

    public RsvpTerms capacity(@Nullable Integer other) {
        return new RsvpTerms(takesRsvps, other);
    }
}
