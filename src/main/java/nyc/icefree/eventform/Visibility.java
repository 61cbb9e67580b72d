package nyc.icefree.eventform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of an event its organizers show to whom.
 *
 * @param area shown to everybody while the address is hidden
 * @param hours before the start at which the address opens to those who may have it; null for at once
 */
@Embeddable
public record Visibility(
        @Enumerated(EnumType.STRING) @Column(name = "address_visibility", nullable = false, length = 30)
        AddressVisibility address,

        @Enumerated(EnumType.STRING) @Column(name = "area_shown", nullable = false, length = 30)
        ShownInsteadOfAddress area,

        @Column(name = "address_hours") @Nullable Integer hours,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
        Reach reach) {

    public static Visibility of(AddressVisibility address) {
        return new Visibility(address, ShownInsteadOfAddress.NEIGHBOURHOOD, null, Reach.LISTED);
    }

    public Visibility with(AddressVisibility other) {
        return new Visibility(other, area, hours, reach);
    }

    public Visibility with(Reach other) {
        return new Visibility(address, area, hours, other);
    }

    /** Whether public words and search may name the place: everybody may know it at once. */
    public boolean openToAll() {
        return toEveryone() && hours == null;
    }

    /** Whether everybody learns the place, at once or at an hour. */
    public boolean toEveryone() {
        return address == AddressVisibility.EVERYONE;
    }

    public boolean listed() {
        return reach == Reach.LISTED;
    }

    /** When the address opens; {@link Instant#MIN} for at once. */
    public Instant opensAt(Instant start) {
        return hours == null ? Instant.MIN : start.minus(Duration.ofHours(hours));
    }
}
