package nyc.icefree.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.events.ShownEvents;
import nyc.icefree.jobs.Job;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Announces once, a month before, that somebody's training ends. */
@Service
public class TrainingsEnding {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingsEnding.class);
    private static final Period BEFORE = Period.ofMonths(1);
    private static final int MOST = 3;

    private final SealedStandings sealed;
    private final TrainingTable trainings;
    private final ShownEvents events;
    private final ApplicationEventPublisher announcements;
    private final TransactionOperations transactions;

    TrainingsEnding(
            SealedStandings sealed,
            TrainingTable trainings,
            ShownEvents events,
            ApplicationEventPublisher announcements,
            TransactionOperations transactions) {
        this.sealed = sealed;
        this.trainings = trainings;
        this.events = events;
        this.announcements = announcements;
        this.transactions = transactions;
    }

    /** @param on the first day on which it no longer counts */
    public record Ending(HeldTraining had, Training training, LocalDate on) {
        @Override
        public String toString() {
            return "Ending[…]";
        }
    }

    /** Tells nobody at night. One transaction for each person: a failure does not stop the others. */
    @Job(name = "tell-of-ending-trainings", every = "PT1H")
    @CallerDecides
    public int round(Instant now) {
        if (ReminderTimes.morning(now, sealed.home()).isPresent()) {
            return 0;
        }
        var today = day(now);
        var standings = sealed.of(sealed.everybody());
        var taught = trainings.of(standings.values().stream()
                .flatMap(one -> one.organizations().stream())
                .collect(Collectors.toSet()));
        int told = 0;
        for (var one : standings.entrySet()) {
            if (!due(one.getValue(), taught, today).isEmpty()) {
                told += tried(one.getKey(), now);
            }
        }
        return told;
    }

    private int tried(PersonId person, Instant now) {
        try {
            Integer told = transactions.execute(status -> tell(person, now));
            return told == null ? 0 : told;
        } catch (RuntimeException e) {
            LOG.error(
                    "Somebody could not be told that a training ends; tried again in an hour: {}",
                    e.getClass().getName());
            return 0;
        }
    }

    private int tell(PersonId person, Instant now) {
        sealed.hold(person);
        var standing = sealed.of(person);
        var due = due(standing, trainings.of(standing.organizations()), day(now));
        if (!due.isEmpty()) {
            due.forEach(ending -> sealed.change(person, before -> before.told(ending.had(), ending.on())));
            announcements.publishEvent(new TrainingEnds(person, now));
        }
        return due.size();
    }

    private static List<Ending> due(
            TrainingRecord standing, Map<OrganizationId, List<Training>> taught, LocalDate today) {
        return endings(standing, taught, (one, end) -> !end.equals(one.told()))
                .filter(one ->
                        today.isBefore(one.on()) && !today.isBefore(one.on().minus(BEFORE)))
                .toList();
    }

    private static Stream<Ending> endings(
            TrainingRecord standing,
            Map<OrganizationId, List<Training>> taught,
            BiPredicate<HeldTraining, LocalDate> which) {
        return standing.held().stream()
                .flatMap(one -> taught.getOrDefault(one.by(), List.of()).stream()
                        .filter(training -> training.id().equals(one.training()))
                        .flatMap(training -> training.expiry(one.since()).stream()
                                .filter(end -> which.test(one, end))
                                .map(end -> new Ending(one, training, end))));
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, sealed.home());
    }

    /** What they were to be told about and has not ended yet, by end day. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<Ending> told(PersonId person, Instant now) {
        var standing = sealed.of(person);
        var today = day(now);
        return endings(standing, trainings.of(standing.organizations()), (one, end) -> end.equals(one.told()))
                .filter(one -> today.isBefore(one.on()))
                .sorted(Comparator.comparing(Ending::on)
                        .thenComparing(one -> one.training().id().value()))
                .toList();
    }

    /** Listed future events that give it, by start; at most {@value MOST}. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<EventView> coming(TrainingId training, Instant now) {
        var ids = trainings.eventsGiving(training).stream().map(EventId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : events.lines(ids).stream()
                        .filter(event -> event.state() == EventState.PUBLISHED)
                        .filter(event -> !event.slot().hasStarted(now))
                        .sorted(Comparator.comparing(
                                (EventView event) -> event.slot().startsAt()))
                        .limit(MOST)
                        .toList();
    }
}
