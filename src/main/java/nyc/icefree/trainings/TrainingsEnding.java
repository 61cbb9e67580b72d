package nyc.icefree.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.events.ShownEvents;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Announces a month before, once of each time that somebody had a training, that it ends. */
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

    /** What ends, and from which day on it counts no more. */
    public record Ending(Training training, LocalDate on) {
        @Override
        public String toString() {
            return "Ending[…]";
        }
    }

    /**
     * Run hourly; at night nobody is told. Each person is one transaction, and one that fails does not keep the others.
     *
     * @return how many trainings were announced
     */
    @InHouse
    public int round(Instant now) {
        if (ReminderTimes.morning(now, sealed.home()).isPresent()) {
            return 0;
        }
        var today = LocalDate.ofInstant(now, sealed.home());
        int told = 0;
        for (var one : sealed.of(sealed.everybody()).entrySet()) {
            if (!due(one.getValue(), today).isEmpty()) {
                told += told(one.getKey(), today);
            }
        }
        return told;
    }

    private int told(PersonId person, LocalDate today) {
        try {
            Integer told = transactions.execute(status -> tell(person, today));
            return told == null ? 0 : told;
        } catch (RuntimeException e) {
            LOG.error(
                    "Somebody could not be told that a training ends; tried again in an hour: {}",
                    e.getClass().getName());
            return 0;
        }
    }

    private int tell(PersonId person, LocalDate today) {
        sealed.hold(person);
        var due = due(sealed.of(person), today);
        due.forEach(ending -> {
            sealed.change(person, standing -> standing.told(ending.training().id()));
            announcements.publishEvent(
                    new TrainingEnds(person, ending.training().id(), ending.on()));
        });
        return due.size();
    }

    private List<Ending> due(HeldStanding standing, LocalDate today) {
        return endings(standing, standing.held().stream().filter(one -> !one.told()))
                .filter(one ->
                        today.isBefore(one.on()) && !today.isBefore(one.on().minus(BEFORE)))
                .toList();
    }

    private Stream<Ending> endings(HeldStanding standing, Stream<HeldTraining> held) {
        Map<OrganizationId, List<Training>> taught = trainings.of(standing.organizations());
        return held.flatMap(one -> taught.getOrDefault(one.by(), List.of()).stream()
                .filter(training -> training.id().equals(one.training()))
                .flatMap(training -> training.expiry(one.since()).stream().map(on -> new Ending(training, on))));
    }

    /** How a training of somebody ends as it is now; nothing where they have it no more, or it does not end. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<Ending> of(PersonId person, TrainingId training) {
        var standing = sealed.of(person);
        return endings(
                        standing,
                        standing.held().stream().filter(one -> one.training().equals(training)))
                .findFirst();
    }

    /** Listed events that give it and have not begun, by start; at most {@value MOST}. */
    @InHouse
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
