package nyc.icefree.shifts;

import static nyc.icefree.shifts.SlowReading.minute;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nyc.icefree.Given;
import nyc.icefree.shifts.fit.Commitment;

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
        int from = minute(begin, card.slot().startsAt());
        int until = minute(begin, card.slot().endsAt());
        return isHard(card.role().kind(), from, until, begin)
                && held.stream().anyMatch(one -> {
                    int start = minute(begin, one.slot().startsAt());
                    int end = minute(begin, one.slot().endsAt());
                    int idle = Math.max(from - end, start - until);
                    return idle >= 0 && idle < 1440 && isHard(one.role().kind(), start, end, begin);
                });
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
