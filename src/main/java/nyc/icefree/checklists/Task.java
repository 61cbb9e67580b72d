package nyc.icefree.checklists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "checklist_task")
class Task {
    @Id
    UUID id;

    @Version
    private int version;

    @Column(name = "event_id", nullable = false, updatable = false)
    private UUID event;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organization;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    @Nullable
    UsualTask usual;

    @Column(nullable = false, length = TaskDraft.WORDS_MAX)
    private String words;

    @Column(name = "person_id")
    @Nullable
    private UUID who;

    private int daysBefore;

    @Nullable
    Instant doneAt;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    protected Task() {}

    Task(UUID event, UUID organization, TaskDraft draft, Instant now) {
        this.id = UUID.randomUUID();
        this.event = event;
        this.organization = organization;
        this.createdAt = now;
        take(draft);
    }

    void change(TaskDraft draft) {
        take(draft);
    }

    private void take(TaskDraft draft) {
        usual = draft.usual();
        words = draft.words();
        who = draft.who() == null ? null : draft.who().value();
        daysBefore = draft.daysBefore();
    }

    void tick(boolean done, Instant now) {
        if (done == (doneAt == null)) {
            doneAt = done ? now : null;
        }
    }

    EventId event() {
        return new EventId(event);
    }

    @Nullable
    PersonId who() {
        return who == null ? null : new PersonId(who);
    }

    TaskDraft draft() {
        return new TaskDraft(usual, words, who(), daysBefore);
    }

    LocalDate due(TimeSlot slot) {
        return slot.startLocal().toLocalDate().minusDays(daysBefore);
    }

    boolean isLate(TimeSlot slot, Instant now) {
        return doneAt == null && LocalDate.ofInstant(now, slot.zone()).isAfter(due(slot)) && !slot.isOver(now);
    }
}
