package nyc.icefree.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nyc.icefree.time.TimeSlot;

/**
 * Last public state of an event that the public may not see any more. Feeds keep saying just this, whatever happens
 * to the event.
 *
 * @param sequence higher than all that were shown before
 * @param at when it left, in whole seconds
 */
@Embeddable
record Tombstone(
        @Column(name = "gone_start_local") LocalDateTime startLocal,
        @Column(name = "gone_end_local") LocalDateTime endLocal,
        @Column(name = "gone_zone", length = 60) ZoneId zone,
        @Column(name = "gone_starts_at") Instant startsAt,
        @Column(name = "gone_ends_at") Instant endsAt,
        @Column(name = "gone_sequence") int sequence,
        @Column(name = "gone_at") Instant at) {
    static Tombstone of(TimeSlot shown, int sequence, Instant at) {
        return new Tombstone(
                shown.startLocal(), shown.endLocal(), shown.zone(), shown.startsAt(), shown.endsAt(), sequence, at);
    }

    TimeSlot slot() {
        return new TimeSlot(startLocal, endLocal, zone, startsAt, endsAt);
    }
}
