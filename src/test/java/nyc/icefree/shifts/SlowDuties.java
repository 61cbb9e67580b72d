package nyc.icefree.shifts;

import static nyc.icefree.shifts.SlowReading.minute;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nyc.icefree.Given;
import nyc.icefree.shifts.fit.Commitment;

/** Looks at each minute of hard duties, and counts those between two of them. */
final class SlowDuties {
    private static final Set<ShiftRole> HARD = Set.of(
            ShiftRole.MARSHAL_LEAD,
            ShiftRole.MARSHAL,
            ShiftRole.LEGAL_OBSERVER,
            ShiftRole.DE_ESCALATION,
            ShiftRole.MEDIC,
            ShiftRole.POLICE_LIAISON);

    private SlowDuties() {}

    static boolean areTooClose(ShiftCard card, List<Commitment> held, Instant begin) {
        int from = first(card.planned(), minute(begin, card.slot().startsAt()), held, begin);
        int until = last(card.planned(), minute(begin, card.slot().endsAt()), held, begin);
        return isHard(card.role().kind(), from, until, begin)
                && held.stream().anyMatch(one -> {
                    int start = first(one.planned(), minute(begin, one.slot().startsAt()), held, begin);
                    int end = last(one.planned(), minute(begin, one.slot().endsAt()), held, begin);
                    int idle = Math.max(from - end, start - until);
                    return idle >= 0 && idle < 1440 && isHard(one.role().kind(), start, end, begin);
                });
    }

    /** Back, minute by minute, as long as they are at the same planned shift. */
    private static int first(ShiftId planned, int from, List<Commitment> held, Instant begin) {
        int minute = from;
        while (isAt(planned, minute - 1, held, begin)) {
            minute--;
        }
        return minute;
    }

    private static int last(ShiftId planned, int until, List<Commitment> held, Instant begin) {
        int minute = until;
        while (isAt(planned, minute, held, begin)) {
            minute++;
        }
        return minute;
    }

    private static boolean isAt(ShiftId planned, int minute, List<Commitment> held, Instant begin) {
        return held.stream()
                .anyMatch(one -> one.planned().equals(planned)
                        && minute(begin, one.slot().startsAt()) <= minute
                        && minute < minute(begin, one.slot().endsAt()));
    }

    private static boolean isHard(ShiftRole role, int from, int until, Instant begin) {
        boolean atNight = IntStream.range(from, until)
                .map(minute -> begin.plus(Duration.ofMinutes(minute))
                        .atZone(Given.NEW_YORK)
                        .getHour())
                .anyMatch(hour -> hour < 6 || hour >= 22);
        return HARD.contains(role) && (until - from >= 240 || atNight);
    }
}
