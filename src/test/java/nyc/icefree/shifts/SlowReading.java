package nyc.icefree.shifts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nyc.icefree.Given;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.trainings.ParentsConsent;
import nyc.icefree.trainings.TrustAtOrganization;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.volunteers.FreeTime;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.VolunteerProfile;
import org.jspecify.annotations.Nullable;

/**
 * Counts minutes and days one by one, so that anybody sees that it is right; {@link SignupOracleTest} compares with it.
 */
final class SlowReading {
    private static final Set<Set<ShiftRole>> APART = Set.of(
            Set.of(ShiftRole.LEGAL_OBSERVER, ShiftRole.MARSHAL),
            Set.of(ShiftRole.LEGAL_OBSERVER, ShiftRole.MARSHAL_LEAD),
            Set.of(ShiftRole.LEGAL_OBSERVER, ShiftRole.SPEAKER),
            Set.of(ShiftRole.LEGAL_OBSERVER, ShiftRole.POLICE_LIAISON));

    private static final int MINUTES = 20 * 24 * 60;

    private SlowReading() {}

    static List<Kind> of(
            Shift shift,
            VolunteerProfile volunteer,
            TrustAtOrganization trust,
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
            boolean together =
                    event.id() != null && event.id().equals(one.event().id());
            if (together && APART.contains(Set.copyOf(List.of(card.role(), one.role())))) {
                found.add(Kind.EXCLUDED_BY_ROLE);
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
        } else if (own != null && own != AssignmentState.HANDED_BACK && own != AssignmentState.TAKEN_BACK) {
            found.add(Kind.YOURS);
        }
        terms(card, volunteer, trust, own, now, found);
        if (!volunteer.skills().containsAll(card.skills())) {
            found.add(Kind.MISSING_SKILL);
        }
        trained(card, trust, found);
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
        if (SlowDuties.areTooClose(card, held, begin)) {
            found.add(Kind.HARD_TOO_SOON);
        }
        var days = new HashSet<LocalDate>();
        held.forEach(
                one -> days.add(one.slot().startsAt().atZone(Given.NEW_YORK).toLocalDate()));
        LocalDate day = card.slot().startsAt().atZone(Given.NEW_YORK).toLocalDate();
        days.add(day);
        for (int shiftBy = -6; shiftBy <= 0; shiftBy++) {
            LocalDate start = day.plusDays(shiftBy);
            if (IntStream.range(0, 7).allMatch(n -> days.contains(start.plusDays(n)))) {
                found.add(Kind.TOO_MANY_DAYS);
            }
        }
        var said = volunteer.answers().free();
        boolean asked = own == AssignmentState.ASKED;
        if (!asked && !isFree(said, card.slot().startsAt())) {
            found.add(Kind.NOT_FREE_THEN);
        }
        if (shift.taken() > 0) {
            found.add(Kind.FULL);
        }
        return new ArrayList<>(found);
    }

    private static void trained(ShiftCard card, TrustAtOrganization trust, Set<Kind> found) {
        for (var training : trust.rules().trainings()) {
            if (training.form().skills().stream().noneMatch(card.skills()::contains)) {
                continue;
            }
            boolean counts = false;
            for (var had : trust.standing().held()) {
                if (had.training().equals(training.id())) {
                    Integer months = training.form().months();
                    var end = months == null ? LocalDate.MAX : had.since().plusMonths(months);
                    boolean all = true;
                    for (var at = card.slot().startsAt();
                            at.isBefore(card.slot().endsAt());
                            at = at.plus(Duration.ofMinutes(1))) {
                        all &= at.atZone(Given.NEW_YORK).toLocalDate().isBefore(end);
                    }
                    counts |= all;
                }
            }
            if (!counts) {
                found.add(Kind.NEEDS_TRAINING);
            }
        }
        var levels = List.of(TrustLevel.NEW, TrustLevel.TRAINED, TrustLevel.TRUSTED);
        if (levels.indexOf(trust.level()) < levels.indexOf(card.terms().leastTrust())) {
            found.add(Kind.NEEDS_LEVEL);
        }
    }

    /** Opening is counted in days by the wall clock, closing in hours. */
    private static void terms(
            ShiftCard card,
            VolunteerProfile volunteer,
            TrustAtOrganization trust,
            @Nullable AssignmentState own,
            Instant now,
            Set<Kind> found) {
        var terms = card.terms();
        if (card.signup() == SignupMode.INVITED) {
            found.add(Kind.INVITED_ONLY);
        }
        if (terms.adultsOnly() && !volunteer.answers().adult()) {
            found.add(Kind.ADULTS_ONLY);
        }
        if (!volunteer.answers().adult() && trust.standing().consents().containsValue(ParentsConsent.MISSING)) {
            found.add(Kind.NEEDS_CONSENT);
        }
        if (terms.opensDays() != null) {
            var opens = card.slot().startsAt().atZone(Given.NEW_YORK).toLocalDateTime();
            for (int day = 0; day < terms.opensDays(); day++) {
                opens = opens.minusDays(1);
            }
            if (now.compareTo(opens.atZone(Given.NEW_YORK).toInstant()) < 0) {
                found.add(Kind.NOT_OPEN_YET);
            }
        }
        if (isWithin(terms.closesHours(), card, now)) {
            found.add(Kind.SIGNUP_CLOSED);
        }
        boolean theirs = own == AssignmentState.CONFIRMED || own == AssignmentState.SERVED;
        if (theirs && isWithin(terms.handBackHours(), card, now)) {
            found.add(Kind.TOO_LATE_TO_HAND_BACK);
        }
    }

    private static boolean isWithin(@Nullable Integer hours, ShiftCard card, Instant now) {
        if (hours == null) {
            return false;
        }
        var last = card.slot().startsAt();
        for (int hour = 0; hour < hours; hour++) {
            last = last.minus(Duration.ofHours(1));
        }
        return now.compareTo(last) >= 0;
    }

    private static boolean isFree(FreeTimes said, Instant start) {
        var local = start.atZone(Given.NEW_YORK);
        boolean weekend = local.getDayOfWeek().getValue() > 5;
        var part = weekend ? FreeTime.WEEKENDS : local.getHour() >= 17 ? FreeTime.EVENINGS : FreeTime.WEEKDAYS;
        boolean paused = said.pausedUntil() != null && local.toLocalDate().isBefore(said.pausedUntil());
        return !paused && (said.usual().isEmpty() || said.usual().contains(part));
    }

    static int minute(Instant begin, Instant at) {
        return (int) Duration.between(begin, at).toMinutes();
    }
}
