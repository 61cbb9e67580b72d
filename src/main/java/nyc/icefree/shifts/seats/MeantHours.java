package nyc.icefree.shifts.seats;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** The wall-clock hours that a shift would have if the clock change in spring did not skip them. */
@Embeddable
public record MeantHours(
        @Column(name = "meant_start") LocalDateTime start,
        @Column(name = "meant_end") LocalDateTime end) {

    /** Null when the clock change skips none of its hours. */
    public static @Nullable MeantHours of(TimeSlot meant) {
        return meant.equals(meant.asItIs()) ? null : new MeantHours(meant.startLocal(), meant.endLocal());
    }

    public static TimeSlot in(TimeSlot slot, @Nullable MeantHours meant) {
        return meant == null ? slot : new TimeSlot(meant.start, meant.end, slot.zone(), slot.startsAt(), slot.endsAt());
    }
}
