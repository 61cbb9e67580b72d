package nyc.icefree.shifts;

import static nyc.icefree.venues.Borough.BRONX;
import static nyc.icefree.venues.Borough.BROOKLYN;
import static nyc.icefree.venues.Borough.MANHATTAN;
import static nyc.icefree.venues.Borough.QUEENS;
import static nyc.icefree.venues.Borough.STATEN_ISLAND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Borough;
import nyc.icefree.volunteers.Away;
import nyc.icefree.volunteers.DayPart;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.Skill;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.WeekPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Many thousand people, commitments and shifts by chance, against a slow reading of the rules that counts minutes one by one. */
class SignupOracleTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final int CASES = 20_000;
    /** Ten days around each of these, two of them with a change of clocks. */
    private static final List<Instant> BEGINS = List.of(
            Instant.parse("2026-12-01T05:00:00Z"),
            Instant.parse("2027-03-09T05:00:00Z"),
            Instant.parse("2026-10-27T04:00:00Z"));

    private static final List<Language> LANGUAGES = Language.SPOKEN.subList(0, 4);

    private static final List<EventId> EVENTS =
            Stream.generate(EventId::random).limit(6).toList();

    /** Minutes from one borough to another. */
    private static final Map<Set<Borough>, Integer> WAYS = Map.of(
            Set.of(BRONX, BROOKLYN), 60,
            Set.of(BRONX, MANHATTAN), 30,
            Set.of(BRONX, QUEENS), 45,
            Set.of(BRONX, STATEN_ISLAND), 90,
            Set.of(BROOKLYN, MANHATTAN), 30,
            Set.of(BROOKLYN, QUEENS), 30,
            Set.of(BROOKLYN, STATEN_ISLAND), 45,
            Set.of(MANHATTAN, QUEENS), 25,
            Set.of(MANHATTAN, STATEN_ISLAND), 45,
            Set.of(QUEENS, STATEN_ISLAND), 75);

    private static final int MINUTES = 20 * 24 * 60;
    private final Random random = new Random(20261128);

    @Test
    void every_decision_is_what_the_slow_reading_says() {
        Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
        for (int i = 0; i < CASES; i++) {
            Instant begin = BEGINS.get(i % BEGINS.size());
            var slot = slot(begin, 9 * 24 * 60, 11 * 24 * 60);
            var shift = new Shift(
                    OrganizationId.random(),
                    new ShiftDraft(
                            null,
                            null,
                            ShiftRole.OTHER,
                            1,
                            slot,
                            some(List.of(Skill.values())),
                            some(LANGUAGES),
                            mode(),
                            ""),
                    begin);
            if (random.nextInt(8) == 0) {
                shift.seat();
            }
            var held = IntStream.range(0, random.nextInt(9))
                    .mapToObj(n -> new Commitment(
                            ShiftId.random(), ShiftRole.MARSHAL, slot(begin, 5 * 24 * 60, 15 * 24 * 60), event()))
                    .toList();
            var volunteer = new VolunteerProfile(
                    PersonId.random(),
                    new VolunteerAnswers(
                            LanguageLevels.conversing(some(LANGUAGES)),
                            some(List.of(Skill.values())),
                            Set.of(),
                            Set.of(),
                            free(begin),
                            Set.of(),
                            false),
                    begin);
            var own = random.nextInt(3) == 0 ? any(AssignmentState.values()) : null;
            var event = event();
            var now = random.nextInt(3) == 0
                    ? slot.startsAt().plus(Duration.ofMinutes(random.nextInt(400) - 200))
                    : begin;
            var status = shift.statusFor(volunteer, held, own, event, now.atZone(NEW_YORK));
            var expected = slowly(shift, volunteer, held, own, event, now, begin);
            assertEquals(expected, status.obstacles(), () -> "case of " + slot + " with " + held + " at " + now);
            expected.forEach(kind -> seen.merge(kind, 1, Integer::sum));
            seen.merge(status.kind(), 1, Integer::sum);
        }
        for (Kind kind : Kind.values()) {
            assertTrue(seen.getOrDefault(kind, 0) > 50, () -> kind + " was hardly tried: " + seen);
        }
    }

    private static List<Kind> slowly(
            Shift shift,
            VolunteerProfile volunteer,
            List<Commitment> held,
            @Nullable AssignmentState own,
            EventOfShift event,
            Instant now,
            Instant begin) {
        var card = shift.card();
        int from = minute(begin, card.slot().startsAt());
        int until = minute(begin, card.slot().endsAt());
        long at = Duration.between(begin, now).toMinutes();
        var found = EnumSet.noneOf(Kind.class);
        var busy = new BitSet(MINUTES);
        held.forEach(one -> {
            int gap = Math.max(
                    from - minute(begin, one.slot().endsAt()),
                    minute(begin, one.slot().startsAt()) - until);
            if (gap >= 0 && gap < way(event, one.event())) {
                found.add(Kind.TOO_FAR);
            }
        });
        held.forEach(one -> busy.set(
                minute(begin, one.slot().startsAt()), minute(begin, one.slot().endsAt())));
        if (event.standing() == EventStanding.GONE) {
            found.add(Kind.EVENT_CANCELLED);
        }
        if (event.standing() == EventStanding.NOT_YET) {
            found.add(Kind.NOT_OPEN);
        }
        if (at >= until) {
            found.add(Kind.OVER);
        } else if (at >= from) {
            found.add(Kind.STARTED);
        }
        if (own == AssignmentState.ASKED) {
            found.add(Kind.ASKED);
        } else if (own == AssignmentState.DECLINED) {
            found.add(Kind.DECLINED);
        } else if (own != null && own != AssignmentState.HANDED_BACK) {
            found.add(Kind.YOURS);
        }
        if (!volunteer.skills().containsAll(card.skills())) {
            found.add(Kind.MISSING_SKILL);
        }
        var common = new HashSet<>(card.languages());
        common.retainAll(volunteer.languages());
        if (!card.languages().isEmpty() && common.isEmpty()) {
            found.add(Kind.MISSING_LANGUAGE);
        }
        if (busy.get(from, until).cardinality() > 0) {
            found.add(Kind.CLASHES);
        } else {
            busy.set(from, until);
            int first = from;
            for (int idle = 0; idle < 660 && first - idle > 0; ) {
                if (busy.get(first - idle - 1)) {
                    first -= idle + 1;
                    idle = 0;
                } else {
                    idle++;
                }
            }
            int last = until;
            for (int idle = 0; idle < 660; ) {
                if (busy.get(last + idle)) {
                    last += idle + 1;
                    idle = 0;
                } else {
                    idle++;
                }
            }
            boolean withOthers = busy.get(first, last).cardinality() > until - from;
            if (withOthers && last - first > 780) {
                found.add(Kind.TOO_LITTLE_REST);
            }
        }
        var days = new HashSet<LocalDate>();
        held.forEach(one -> days.add(one.slot().startsAt().atZone(NEW_YORK).toLocalDate()));
        LocalDate day = card.slot().startsAt().atZone(NEW_YORK).toLocalDate();
        days.add(day);
        for (int shiftBy = -6; shiftBy <= 0; shiftBy++) {
            LocalDate start = day.plusDays(shiftBy);
            if (IntStream.range(0, 7).allMatch(n -> days.contains(start.plusDays(n)))) {
                found.add(Kind.TOO_MANY_DAYS);
            }
        }
        var said = volunteer.answers().free();
        if (IntStream.range(from, until).anyMatch(m -> isAway(said, begin.plus(Duration.ofMinutes(m))))) {
            found.add(Kind.NOT_FREE_THEN);
        }
        if (said.hoursAWeek() != null) {
            int minutes = until - from;
            for (var one : held) {
                boolean sameWeek = IntStream.rangeClosed(0, 6)
                        .anyMatch(n -> one.slot()
                                .startsAt()
                                .atZone(NEW_YORK)
                                .toLocalDate()
                                .equals(day.minusDays(day.getDayOfWeek().getValue() - 1L)
                                        .plusDays(n)));
                minutes += sameWeek ? (int) one.slot().duration().toMinutes() : 0;
            }
            if (minutes > said.hoursAWeek() * 60) {
                found.add(Kind.OVER_HOURS);
            }
        }
        if (shift.isFull()) {
            found.add(Kind.FULL);
        }
        return new ArrayList<>(found);
    }

    private FreeTimes free(Instant begin) {
        var first = begin.atZone(NEW_YORK).toLocalDate().plusDays(random.nextInt(20));
        return new FreeTimes(
                random.nextInt(2) == 0 ? Set.of() : some(WeekPart.ALL),
                random.nextInt(2) == 0 ? List.of() : List.of(new Away(first, first.plusDays(random.nextInt(3)))),
                random.nextInt(2) == 0 ? null : 1 + random.nextInt(30));
    }

    private static boolean isAway(FreeTimes said, Instant minute) {
        var local = minute.atZone(NEW_YORK);
        int hour = local.getHour();
        var part = hour < 12 ? DayPart.MORNING : hour < 17 ? DayPart.AFTERNOON : DayPart.EVENING;
        boolean week =
                said.week().isEmpty() || hour >= 6 && said.week().contains(new WeekPart(local.getDayOfWeek(), part));
        return !week
                || said.away().stream()
                        .anyMatch(away -> !local.toLocalDate().isBefore(away.first())
                                && !local.toLocalDate().isAfter(away.last()));
    }

    private static int way(EventOfShift one, EventOfShift other) {
        if (one.id() == null || other.id() == null || one.id().equals(other.id())) {
            return 0;
        }
        if (one.borough() == null || other.borough() == null) {
            return 0;
        }
        return one.borough() == other.borough()
                ? 15
                : Objects.requireNonNull(WAYS.get(Set.of(one.borough(), other.borough())));
    }

    private EventOfShift event() {
        return random.nextInt(4) == 0
                ? EventOfShift.NONE
                : new EventOfShift(
                        random.nextInt(3) == 0 ? any(EventStanding.values()) : EventStanding.TAKES_PLACE,
                        EVENTS.get(random.nextInt(EVENTS.size())),
                        random.nextInt(8) == 0 ? null : any(Borough.values()));
    }

    private static int minute(Instant begin, Instant at) {
        return (int) Duration.between(begin, at).toMinutes();
    }

    /** Often at full hours, so that many meet exactly. */
    private TimeSlot slot(Instant begin, int earliest, int latest) {
        int from = earliest + random.nextInt(latest - earliest);
        if (random.nextInt(4) > 0) {
            from -= from % 60;
        }
        int length = 1 + random.nextInt(12);
        var start = begin.plus(Duration.ofMinutes(from));
        var end = start.plus(Duration.ofMinutes(random.nextInt(4) > 0 ? length * 60L : length * 37L));
        return new TimeSlot(
                start.atZone(NEW_YORK).toLocalDateTime(), end.atZone(NEW_YORK).toLocalDateTime(), NEW_YORK, start, end);
    }

    private SignupMode mode() {
        return any(SignupMode.values());
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> Set<T> some(List<T> of) {
        var all = new HashSet<T>();
        for (T one : of) {
            if (random.nextInt(of.size()) == 0) {
                all.add(one);
            }
        }
        return all;
    }
}
