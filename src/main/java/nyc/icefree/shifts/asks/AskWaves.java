package nyc.icefree.shifts.asks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.jobs.Job;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.AskableShifts.Facts;
import nyc.icefree.shifts.asks.AskableShifts.Fit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks people for each shift that seeks somebody, in waves and never at night: first those who wished it, in that
 * order, then those asked longest ago; nobody twice.
 */
@Component
public class AskWaves {
    private static final Logger LOG = LoggerFactory.getLogger(AskWaves.class);

    /** Most people who are asked and have not answered; only then are others asked. */
    static final int WAVE = 5;

    private static final Duration SHORTEST_WAIT = Duration.ofMinutes(20);
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    private final AskTable table;
    private final AskStops stops;
    private final AskableShifts shifts;
    private final Asking asking;
    private final AskSettings settings;
    private final Clock clock;

    AskWaves(AskTable table, AskStops stops, AskableShifts shifts, Asking asking, AskSettings settings, Clock clock) {
        this.table = table;
        this.stops = stops;
        this.shifts = shifts;
        this.asking = asking;
        this.settings = settings;
        this.clock = clock;
    }

    /** Waits a sixth of the time left before the next wave. */
    static Duration waitBefore(Instant start, Instant now) {
        var wait = Duration.between(now, start).dividedBy(6);
        return wait.compareTo(SHORTEST_WAIT) < 0
                ? SHORTEST_WAIT
                : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    @Job(name = "ask-for-shifts", every = "PT1M")
    public int round(Instant now) {
        int asked = 0;
        for (AskTable.Search search : table.searches(now)) {
            try {
                asked += next(search, now);
            } catch (RuntimeException e) {
                LOG.error(
                        "Nobody was asked for shift {} ({}); tried again soon: {}",
                        search.shift(),
                        search.kind(),
                        e.getClass().getName());
            }
        }
        return asked;
    }

    private int next(AskTable.Search search, Instant now) {
        Facts facts = shifts.facts(search.shift()).orElseThrow();
        if (ReminderTimes.morning(now, facts.shift().slot().zone()).isPresent()) {
            return 0;
        }
        return switch (search.kind()) {
            case CALL_ME -> wave(facts, AskKind.CALL_ME, facts.free(), now);
            case COVER ->
                asking.givers(search.shift(), facts.sequence()).isEmpty()
                        ? table.drop(search)
                        : wave(facts, AskKind.COVER, WAVE, now);
            case LEAD -> callOfLead(search, facts, now);
            case OFFER, UNASKED -> throw new IllegalStateException(search.kind().name());
        };
    }

    private int callOfLead(AskTable.Search search, Facts facts, Instant now) {
        if (facts.missing() == 0) {
            return facts.comes() ? table.drop(search) : 0;
        }
        return facts.free() > 0 && facts.isTakenFreely(now) ? wave(facts, AskKind.LEAD, WAVE, now) : 0;
    }

    private int wave(Facts facts, AskKind kind, int most, Instant now) {
        var shift = facts.shift();
        Instant since = now.minus(waitBefore(shift.slot().startsAt(), now));
        long open = table.of(shift.id()).stream()
                .filter(ask -> ask.kind() == kind && ask.state() == AskState.ASKED)
                .filter(ask -> ask.askedAt() != null && ask.askedAt().isAfter(since))
                .count();
        return !facts.comes() || open >= most ? 0 : ask(facts, kind, (int) (most - open), fit -> true);
    }

    /**
     * Asks some of those who fit, each in its own transaction; skips those who cannot be asked now.
     *
     * @param among filter of those who fit
     * @return how many were asked
     */
    int ask(Facts facts, AskKind kind, int most, Predicate<Fit> among) {
        ShiftId shift = facts.shift().id();
        int asked = 0;
        for (PersonId person : order(facts, kind, among)) {
            if (asked >= most) {
                break;
            }
            try {
                if (asking.ask(person, shift, kind) == Asking.Outcome.ASKED) {
                    asked++;
                }
            } catch (RuntimeException e) {
                LOG.error(
                        "Somebody could not be asked for shift {}: {}",
                        shift,
                        e.getClass().getName());
            }
        }
        return asked;
    }

    private List<PersonId> order(Facts facts, AskKind kind, Predicate<Fit> among) {
        var asks = table.of(facts.shift().id());
        var wished = asks.stream()
                .filter(ask -> ask.state() == AskState.WISHED)
                .map(Ask::person)
                .toList();
        var out = stops.all();
        asks.stream()
                .filter(ask -> kind != AskKind.CALL_ME && ask.state() != AskState.WISHED)
                .map(Ask::person)
                .forEach(out::add);
        var fitting = shifts.fitting(facts.shift().id(), kind, wished);
        var lately = table.askedSince(
                clock.instant().minus(AskSettings.WEEK),
                fitting.stream().map(Fit::person).toList());
        var last = table.lastAsked();
        Comparator<PersonId> byTurn =
                Comparator.comparingInt(person -> wished.contains(person) ? wished.indexOf(person) : Integer.MAX_VALUE);
        return fitting.stream()
                .filter(among)
                .map(Fit::person)
                .filter(person -> kind != AskKind.CALL_ME || wished.contains(person))
                .filter(person -> !out.contains(person))
                .filter(person -> kind == AskKind.CALL_ME
                        || settings.allow(lately.getOrDefault(person, List.of()), facts.organization()))
                .sorted(byTurn.thenComparing(person -> last.getOrDefault(person, Instant.EPOCH))
                        .thenComparing(PersonId::toString))
                .toList();
    }
}
