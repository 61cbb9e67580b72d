package nyc.icefree.shifts.planning;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;

/** Proposes shifts for an event by its kind; never a limit. */
public final class UsualShifts {
    private static final int PEOPLE_AT_A_RALLY = 100;

    private static final int PEOPLE_IN_A_ROOM = 30;
    /** The most spots that an event can have. */
    public static final int MOST_PEOPLE = 100_000;

    private UsualShifts() {}

    public static int people(EventKind kind) {
        return kind == EventKind.RALLY || kind == EventKind.RAPID_RESPONSE ? PEOPLE_AT_A_RALLY : PEOPLE_IN_A_ROOM;
    }

    /**
     * By start. Minutes before the start and after the end are real minutes, also across a clock change. An all-day
     * event gets the hours of a working day on its first day.
     *
     * @param people expected, 1 to {@link #MOST_PEOPLE}
     * @param interpreted each of these languages gets two interpreters, who take turns
     */
    public static List<UsualShift> of(EventKind kind, TimeSlot event, int people, Collection<Language> interpreted) {
        var times = new Times(hours(event));
        int many = Math.clamp(people, 1, MOST_PEOPLE);
        var own = switch (kind) {
            case RALLY -> rally(times, many);
            case CLINIC -> clinic(times, many);
            case CANVASS -> canvass(times, many);
            case RAPID_RESPONSE -> rapidResponse(times, many);
            case EDUCATION_SESSION, BRIEFING, MEETING, OTHER -> session(times, many);
        };
        var interpreters = interpreted.stream()
                .distinct()
                .map(language -> new UsualShift(ShiftRole.INTERPRETER, 2, times.around(15, 0), Set.of(language)));
        return Stream.concat(own, interpreters)
                .sorted(Comparator.comparing(shift -> shift.slot().startsAt()))
                .toList();
    }

    /** The event's hours; for an all-day event 9 to 17, since nobody helps a whole day. */
    public static TimeSlot hours(TimeSlot event) {
        var day = event.startLocal().toLocalDate();
        return event.isWholeDays() ? TimeSlot.of(day.atTime(9, 0), day.atTime(17, 0), event.zone()) : event;
    }

    private static Stream<UsualShift> rally(Times times, int people) {
        return Stream.of(
                shift(ShiftRole.SET_UP, 4, times.before(90)),
                shift(ShiftRole.DRIVER, 1, times.before(90)),
                shift(ShiftRole.AUDIO_VIDEO, 2, times.around(60, 30)),
                shift(ShiftRole.MARSHAL_LEAD, 1, times.around(45, 30)),
                shift(ShiftRole.MARSHAL, one(50, people, 2), times.around(30, 30)),
                shift(ShiftRole.DE_ESCALATION, one(100, people, 2), times.around(30, 30)),
                shift(ShiftRole.LEGAL_OBSERVER, one(100, people, 2), times.around(15, 30)),
                shift(ShiftRole.MEDIC, one(150, people, 2), times.around(15, 30)),
                shift(ShiftRole.POLICE_LIAISON, 1, times.around(30, 30)),
                shift(ShiftRole.WELCOME_DESK, one(100, people, 2), times.around(30, 0)),
                shift(ShiftRole.ACCESS, 2, times.around(30, 15)),
                shift(ShiftRole.CHILDCARE, 2, times.around(15, 15)),
                shift(ShiftRole.MEDIA, 1, times.around(15, 15)),
                shift(ShiftRole.DOCUMENTATION, 1, times.around(0, 15)),
                shift(ShiftRole.SET_UP, 4, times.after(60)));
    }

    private static Stream<UsualShift> session(Times times, int people) {
        return Stream.of(
                shift(ShiftRole.SET_UP, one(30, people, 2), times.before(60)),
                shift(ShiftRole.WELCOME_DESK, one(30, people, 2), times.around(30, 0)),
                shift(ShiftRole.FACILITATOR, one(20, people, 2), times.around(15, 0)),
                shift(ShiftRole.CHILDCARE, 2, times.around(15, 15)),
                shift(ShiftRole.SET_UP, one(30, people, 2), times.after(30)));
    }

    private static Stream<UsualShift> clinic(Times times, int people) {
        return Stream.of(
                shift(ShiftRole.SET_UP, 2, times.before(60)),
                shift(ShiftRole.WELCOME_DESK, one(15, people, 2), times.around(30, 0)),
                shift(ShiftRole.FACILITATOR, 1, times.around(30, 15)),
                shift(ShiftRole.CHILDCARE, 2, times.around(15, 15)),
                shift(ShiftRole.SET_UP, 2, times.after(45)));
    }

    private static Stream<UsualShift> canvass(Times times, int people) {
        return Stream.of(
                shift(ShiftRole.SET_UP, 2, times.before(45)),
                shift(ShiftRole.FACILITATOR, one(10, people, 1), times.around(30, 15)),
                shift(ShiftRole.DRIVER, 1, times.around(30, 30)));
    }

    private static Stream<UsualShift> rapidResponse(Times times, int people) {
        return Stream.of(
                shift(ShiftRole.LEGAL_OBSERVER, 2, times.around(0, 0)),
                shift(ShiftRole.DE_ESCALATION, 2, times.around(0, 0)),
                shift(ShiftRole.MARSHAL, one(50, people, 2), times.around(0, 0)),
                shift(ShiftRole.DRIVER, 1, times.around(0, 0)));
    }

    private static UsualShift shift(ShiftRole role, int seats, TimeSlot slot) {
        return new UsualShift(role, seats, slot, Set.of());
    }

    /** One for each started {@code each} people, but at least {@code least}. */
    private static int one(int each, int people, int least) {
        return Math.clamp(Math.ceilDiv(people, each), least, ShiftDraft.MOST_SEATS);
    }

    private record Times(TimeSlot event) {
        TimeSlot around(int before, int after) {
            return slot(Duration.ofMinutes(-before), event.duration().plusMinutes(after));
        }

        TimeSlot before(int minutes) {
            return slot(Duration.ofMinutes(-minutes), Duration.ZERO);
        }

        TimeSlot after(int minutes) {
            return slot(event.duration(), event.duration().plusMinutes(minutes));
        }

        private TimeSlot slot(Duration from, Duration to) {
            var start = event.startsAt().plus(from);
            var end = event.startsAt().plus(to);
            return new TimeSlot(
                    LocalDateTime.ofInstant(start, event.zone()),
                    LocalDateTime.ofInstant(end, event.zone()),
                    event.zone(),
                    start,
                    end);
        }
    }
}
