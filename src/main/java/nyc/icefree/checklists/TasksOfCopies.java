package nyc.icefree.checklists;

import java.time.Clock;
import nyc.icefree.events.EventCopied;
import nyc.icefree.events.Events;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Gives the copy of an event the same checklist, with nothing done yet. */
@Component
class TasksOfCopies {
    private final TaskRepository tasks;
    private final Events events;
    private final Clock clock;

    TasksOfCopies(TaskRepository tasks, Events events, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    /** May be called twice: a copy that has a list already keeps it. */
    @ApplicationModuleListener
    void on(EventCopied copied) {
        var hosts = events.hostsOf(copied.to());
        if (hosts.isEmpty() || !tasks.ofEvent(copied.to().value()).isEmpty()) {
            return;
        }
        var host = hosts.getFirst().id().value();
        tasks.ofEvent(copied.from().value())
                .forEach(task -> tasks.save(new Task(copied.to().value(), host, task.draft(), clock.instant())));
    }
}
