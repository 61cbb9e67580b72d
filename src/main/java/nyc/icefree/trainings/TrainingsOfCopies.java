package nyc.icefree.trainings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.events.announced.EventPlannedFrom;
import nyc.icefree.events.announced.PatternDeleting;
import nyc.icefree.events.announced.PatternKept;
import nyc.icefree.partners.OrganizationId;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Copies the training of an event or a pattern to what is made from it, if its host has that training, and removes it on
 * deletion. Listeners may run twice, even at once on two nodes: an event that has a training keeps it.
 */
@Component
class TrainingsOfCopies {
    private final TrainingTable trainings;
    private final Events events;
    private final EventDates dates;
    private final EventPatterns patterns;

    TrainingsOfCopies(TrainingTable trainings, Events events, EventDates dates, EventPatterns patterns) {
        this.trainings = trainings;
        this.events = events;
        this.dates = dates;
        this.patterns = patterns;
    }

    @ApplicationModuleListener
    void on(EventCopied copied) {
        give(copied.to(), () -> trainings.givenAt(copied.from()));
    }

    @ApplicationModuleListener
    void on(EventPlannedFrom planned) {
        give(planned.to(), () -> trainings.givenBy(planned.from()));
    }

    @ApplicationModuleListener
    void on(PatternKept kept) {
        var pattern = patterns.hold(kept.to());
        if (pattern.isPresent() && trainings.givenBy(kept.to()).isEmpty()) {
            taughtBy(pattern.get().host(), trainings.givenAt(kept.from()))
                    .ifPresent(training -> trainings.giveBy(kept.to(), training));
        }
    }

    private void give(EventId to, Supplier<Optional<TrainingId>> same) {
        dates.hold(List.of(to));
        var hosts = events.hostsOf(to);
        if (!hosts.isEmpty() && trainings.givenAt(to).isEmpty()) {
            taughtBy(hosts.getFirst().id(), same.get()).ifPresent(training -> trainings.giveAt(to, training));
        }
    }

    private Optional<TrainingId> taughtBy(OrganizationId host, Optional<TrainingId> training) {
        return training.flatMap(trainings::find)
                .filter(one -> one.organization().equals(host))
                .map(Training::id);
    }

    @EventListener
    void on(EventDeleting deleting) {
        trainings.giveNoneAt(deleting.event());
    }

    @EventListener
    void on(PatternDeleting deleting) {
        trainings.giveNoneBy(deleting.pattern());
    }
}
