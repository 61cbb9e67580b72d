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
 * Hard roles in long or night shifts need a day of rest between two of them. No outside rule sets these hours: four
 * hours are long on one's feet in a crowd, and a day allows one sleep at home. {@link Rest} covers all other shifts.
 */
final class HardDuty {
    static final Duration REST = Duration.ofHours(24);

    private static final Duration LONG = Duration.ofHours(4);
    private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

    private HardDuty() {}

    /** From four hours, or at night: 22:00 to 6:00 by the wall clock of the shift. */
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

    static Optional<Commitment> tooSoon(ShiftCard shift, List<Commitment> others) {
        return is(shift.role().kind(), shift.slot())
                ? others.stream()
                        .filter(other -> is(other.role().kind(), other.slot()) && isTooSoon(shift.slot(), other.slot()))
                        .findFirst()
                : Optional.empty();
    }

    /** False when both overlap: that is a clash. */
    static boolean isTooSoon(TimeSlot one, TimeSlot other) {
        return !one.overlaps(other)
                && one.startsAt().minus(REST).isBefore(other.endsAt())
                && other.startsAt().minus(REST).isBefore(one.endsAt());
    }
}
