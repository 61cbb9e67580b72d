package nyc.icefree.checklists;

import java.time.Clock;
import java.util.List;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.partners.Memberships;
import nyc.icefree.people.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Copies an event's checklist with the event: nothing done, and nobody assigned who is not in the new host. */
@Component
class TasksOfCopies {
    private final TaskRepository tasks;
    private final Events events;
    private final EventDates dates;
    private final Memberships memberships;
    private final Clock clock;

    TasksOfCopies(TaskRepository tasks, Events events, EventDates dates, Memberships memberships, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.dates = dates;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** May run twice, even at once on two nodes: a copy that has a list keeps it. */
    @ApplicationModuleListener
    void on(EventCopied copied) {
        dates.hold(List.of(copied.to()));
        var hosts = events.hostsOf(copied.to());
        if (hosts.isEmpty() || !tasks.ofEvent(copied.to().value()).isEmpty()) {
            return;
        }
        var host = hosts.getFirst().id();
        var members = memberships.members(host);
        tasks.ofEvent(copied.from().value())
                .forEach(task -> tasks.save(
                        new Task(copied.to().value(), host.value(), of(task.draft(), members), clock.instant())));
    }

    static TaskDraft of(TaskDraft was, List<PersonId> members) {
        var who = was.who();
        return who == null || members.contains(who)
                ? was
                : new TaskDraft(was.usual(), was.words(), null, was.daysBefore());
    }
}
