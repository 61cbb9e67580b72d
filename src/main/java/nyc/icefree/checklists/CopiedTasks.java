package nyc.icefree.checklists;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.events.announced.EventPlannedFrom;
import nyc.icefree.events.announced.PatternDeleting;
import nyc.icefree.events.announced.PatternKept;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Right;
import nyc.icefree.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Copies the checklist from an event to its pattern, and from the pattern to events planned from it. */
@Component
class CopiedTasks {
    private final PatternTaskTable table;
    private final TaskRepository tasks;
    private final EventPatterns patterns;
    private final Events events;
    private final EventDates dates;
    private final Memberships memberships;
    private final Clock clock;

    CopiedTasks(
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
        var members = memberships.members(pattern.get().host(), Right.PLAN);
        tasks.ofEvent(kept.from().value()).forEach(task -> table.add(kept.to(), of(task.draft(), members)));
    }

    /** May run twice: an event that has a list keeps it. */
    @ApplicationModuleListener
    void on(EventPlannedFrom planned) {
        give(planned.to(), () -> table.of(planned.from()).stream().map(PatternTaskTable.Row::draft));
    }

    /** May run twice, even at once on two nodes: a copy that has a list keeps it. */
    @ApplicationModuleListener
    void on(EventCopied copied) {
        give(copied.to(), () -> tasks.ofEvent(copied.from().value()).stream().map(Task::draft));
    }

    private void give(EventId to, Supplier<Stream<TaskDraft>> drafts) {
        dates.hold(List.of(to));
        var hosts = events.hostsOf(to);
        if (hosts.isEmpty() || !tasks.ofEvent(to.value()).isEmpty()) {
            return;
        }
        var host = hosts.getFirst().id();
        var members = memberships.members(host, Right.PLAN);
        drafts.get()
                .forEach(draft -> tasks.save(new Task(to.value(), host.value(), of(draft, members), clock.instant())));
    }

    private static TaskDraft of(TaskDraft was, List<PersonId> members) {
        var who = was.who();
        return who == null || members.contains(who)
                ? was
                : new TaskDraft(was.usual(), was.words(), null, was.daysBefore());
    }

    @EventListener
    void on(EventDeleting deleting) {
        tasks.deleteAllInBatch(tasks.ofEvent(deleting.event().value()));
    }

    @EventListener
    void on(PatternDeleting deleting) {
        table.forget(deleting.pattern());
    }
}
