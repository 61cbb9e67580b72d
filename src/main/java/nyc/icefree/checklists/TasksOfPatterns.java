package nyc.icefree.checklists;

import java.time.Clock;
import java.util.List;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventPlannedFrom;
import nyc.icefree.events.announced.PatternDeleting;
import nyc.icefree.events.announced.PatternKept;
import nyc.icefree.partners.Memberships;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Copies the checklist from an event to its pattern, and from the pattern to events planned from it. */
@Component
class TasksOfPatterns {
    private final PatternTaskTable table;
    private final TaskRepository tasks;
    private final EventPatterns patterns;
    private final Events events;
    private final EventDates dates;
    private final Memberships memberships;
    private final Clock clock;

    TasksOfPatterns(
            PatternTaskTable table,
            TaskRepository tasks,
            EventPatterns patterns,
            Events events,
            EventDates dates,
            Memberships memberships,
            Clock clock) {
        this.table = table;
        this.tasks = tasks;
        this.patterns = patterns;
        this.events = events;
        this.dates = dates;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** May run twice, even at once on two nodes: a pattern that has a list keeps it. */
    @ApplicationModuleListener
    void on(PatternKept kept) {
        var pattern = patterns.hold(kept.to());
        if (pattern.isEmpty() || !table.of(kept.to()).isEmpty()) {
            return;
        }
        var members = memberships.members(pattern.get().host());
        tasks.ofEvent(kept.from().value())
                .forEach(task -> table.add(kept.to(), TasksOfCopies.of(task.draft(), members)));
    }

    /** May run twice: an event that has a list keeps it. */
    @ApplicationModuleListener
    void on(EventPlannedFrom planned) {
        dates.hold(List.of(planned.to()));
        var hosts = events.hostsOf(planned.to());
        if (hosts.isEmpty() || !tasks.ofEvent(planned.to().value()).isEmpty()) {
            return;
        }
        var host = hosts.getFirst().id();
        var members = memberships.members(host);
        table.of(planned.from())
                .forEach(row -> tasks.save(new Task(
                        planned.to().value(), host.value(), TasksOfCopies.of(row.draft(), members), clock.instant())));
    }

    @EventListener
    void on(PatternDeleting deleting) {
        table.forget(deleting.pattern());
    }
}
