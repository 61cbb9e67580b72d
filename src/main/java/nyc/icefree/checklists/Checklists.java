package nyc.icefree.checklists;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.signin.StaffCards;
import nyc.icefree.time.TimeSlot;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checklists of events, for organizers of their hosts. All others get {@link NotYours}. */
@Service
public class Checklists {
    private static final int MOST = 2000;

    private final TaskRepository tasks;
    private final Events events;
    private final EventRights rights;
    private final Memberships memberships;
    private final StaffCards staff;
    private final CurrentActor current;
    private final Clock clock;

    Checklists(
            TaskRepository tasks,
            Events events,
            EventRights rights,
            Memberships memberships,
            StaffCards staff,
            CurrentActor current,
            Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.rights = rights;
        this.memberships = memberships;
        this.staff = staff;
        this.current = current;
        this.clock = clock;
    }

    /** Sorted by due day. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<TaskLine> of(EventId event) {
        rights.require(current.get(), Right.PLAN, event);
        var slot = slot(event);
        var found = tasks.ofEvent(event.value());
        var cards = staff.cards(
                found.stream().map(Task::who).filter(Objects::nonNull).toList());
        var now = clock.instant();
        return found.stream().map(task -> line(task, slot, cards, now)).toList();
    }

    @StaffMay
    @Transactional(readOnly = true)
    public int open(EventId event) {
        rights.require(current.get(), Right.PLAN, event);
        return tasks.open(event.value());
    }

    /** Adds the usual tasks of the event's kind that are not on the list. */
    @StaffMay
    @Transactional
    public void addUsual(EventId event) {
        rights.require(current.get(), Right.PLAN, event);
        var kind = events.termsOf(event).orElseThrow(NotYours::new).kind();
        var there = tasks.ofEvent(event.value());
        for (var usual : UsualTask.of(kind)) {
            if (there.stream().noneMatch(task -> task.usual == usual)) {
                tasks.save(new Task(
                        event.value(),
                        host(event).value(),
                        new TaskDraft(usual, "", null, usual.daysBefore()),
                        clock.instant()));
            }
        }
    }

    @StaffMay
    @Transactional
    public TaskId add(EventId event, TaskDraft draft) {
        rights.require(current.get(), Right.PLAN, event);
        var task = new Task(event.value(), host(event).value(), checked(event, draft), clock.instant());
        return new TaskId(tasks.save(task).id);
    }

    @StaffMay
    @Transactional
    public void change(TaskId id, TaskDraft draft) {
        var task = mine(id);
        task.change(checked(task.event(), draft));
    }

    @StaffMay
    @Transactional
    public void tick(TaskId id, boolean done) {
        mine(id).tick(done, clock.instant());
    }

    @StaffMay
    @Transactional
    public void remove(TaskId id) {
        tasks.delete(mine(id));
    }

    /** Members of the host, by name. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<PersonId, String> whoCan(EventId event) {
        rights.require(current.get(), Right.PLAN, event);
        return TaskPeople.byName(staff.cards(memberships.members(host(event), Right.PLAN)));
    }

    /** Late tasks for future events of the actor's organizations, soonest event first. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<LateTasks> late() {
        var actor = current.get();
        var own = memberships.of(actor.mustBePerson(), Right.PLAN).stream()
                .map(OrganizationId::value)
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        var open = tasks.open(own, Limit.of(MOST)).stream().collect(Collectors.groupingBy(Task::event));
        var now = clock.instant();
        return events.termsOf(open.keySet()).values().stream()
                .filter(terms -> !terms.state().isGone())
                .sorted(Comparator.comparing(terms -> terms.slot().startsAt()))
                .map(terms -> late(terms, open.getOrDefault(terms.id(), List.of()), actor.mustBePerson(), now))
                .filter(late -> !late.tasks().isEmpty())
                .toList();
    }

    private static LateTasks late(EventTerms terms, List<Task> open, PersonId me, Instant now) {
        var late = open.stream().filter(task -> task.isLate(terms.slot(), now)).toList();
        return new LateTasks(terms.id(), late.stream().map(Task::draft).toList(), (int)
                late.stream().filter(task -> me.equals(task.who())).count());
    }

    private TaskLine line(Task task, TimeSlot slot, Map<PersonId, PersonCard> cards, Instant now) {
        var who = task.who();
        var card = who == null ? null : cards.get(who);
        return new TaskLine(
                new TaskId(task.id),
                task.draft(),
                card == null ? null : card.name(),
                task.due(slot),
                task.doneAt != null,
                task.isLate(slot, now));
    }

    private Task mine(TaskId id) {
        var task = tasks.findById(id.value()).orElseThrow(NotYours::new);
        rights.require(current.get(), Right.PLAN, task.event());
        return task;
    }

    private TaskDraft checked(EventId event, TaskDraft typed) {
        return TaskCheck.passed(typed, memberships.members(host(event), Right.PLAN));
    }

    private OrganizationId host(EventId event) {
        return events.hostsOf(event).getFirst().id();
    }

    private TimeSlot slot(EventId event) {
        return events.slotOf(event).orElseThrow(NotYours::new);
    }
}
