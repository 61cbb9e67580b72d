package nyc.icefree.trainings;

import java.util.List;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.events.announced.EventDeleting;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets the copy of an event give the same training where its host teaches it; a deleted event gives none. */
@Component
class TrainingsOfCopies {
    private final TrainingTable trainings;
    private final Events events;
    private final EventDates dates;

    TrainingsOfCopies(TrainingTable trainings, Events events, EventDates dates) {
        this.trainings = trainings;
        this.events = events;
        this.dates = dates;
    }

    /** May be called twice, even at once by two nodes: a copy that gives a training already keeps it. */
    @ApplicationModuleListener
    void on(EventCopied copied) {
        dates.hold(List.of(copied.to()));
        var hosts = events.hostsOf(copied.to());
        if (hosts.isEmpty() || trainings.givenAt(copied.to()).isPresent()) {
            return;
        }
        trainings
                .givenAt(copied.from())
                .flatMap(trainings::find)
                .filter(training ->
                        training.organization().equals(hosts.getFirst().id()))
                .ifPresent(training -> trainings.giveAt(copied.to(), training.id()));
    }

    @EventListener
    void on(EventDeleting deleting) {
        trainings.giveNoneAt(deleting.event());
    }
}
