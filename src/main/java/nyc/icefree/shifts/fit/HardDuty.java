package nyc.icefree.shifts.fit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.time.TimeSlot;

/**
 * A shift of a hard role that is long or at night, and a whole day of rest between two such. The hours were chosen for want of a rule
 * that others have: four are a long time on one's feet in a crowd, and a day lets somebody sleep once at home whenever it ends. Of
 * any other shift before or after it {@link Rest} alone says how long one rests.
 */
final class HardDuty {
    static final Duration REST = Duration.ofHours(24);

    private static final Duration LONG = Duration.ofHours(4);
    private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

    private HardDuty() {}

    /** By the clock on the wall where the shift is, night is from 22:00 until 6:00; four hours are long already. */
    static boolean is(ShiftRole role, TimeSlot slot) {
        return role.isHard() && (slot.duration().compareTo(LONG) >= 0 || isAtNight(slot));
    }

    private static boolean isAtNight(TimeSlot slot) {
        return slot.startLocal()
                .toLocalDate()
                .minusDays(1)
                .datesUntil(slot.endLocal().toLocalDate().plusDays(1))
                .anyMatch(evening -> overlapsNight(slot, evening));
    }

    private static boolean overlapsNight(TimeSlot slot, LocalDate evening) {
        var begins = evening.atTime(NIGHT_BEGINS).atZone(slot.zone()).toInstant();
        var ends = evening.plusDays(1).atTime(NIGHT_ENDS).atZone(slot.zone()).toInstant();
        return slot.startsAt().isBefore(ends) && begins.isBefore(slot.endsAt());
    }

    /**
     * The first hard duty that leaves too little rest beside the shift.
     *
     * @param others what the same person has besides
     */
    static Optional<Commitment> tooSoon(ShiftCard shift, List<Commitment> others) {
        return is(shift.role().kind(), shift.slot())
                ? others.stream()
                        .filter(other -> is(other.role().kind(), other.slot()) && isTooSoon(shift.slot(), other.slot()))
                        .findFirst()
                : Optional.empty();
    }

    /** Of two that overlap there is no rest between them to ask for. */
    static boolean isTooSoon(TimeSlot one, TimeSlot other) {
        return !one.overlaps(other)
                && one.startsAt().minus(REST).isBefore(other.endsAt())
                && other.startsAt().minus(REST).isBefore(one.endsAt());
    }
}
