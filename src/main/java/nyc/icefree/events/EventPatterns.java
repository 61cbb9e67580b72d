package nyc.icefree.events;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.time.TimeSlot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Events that are only patterns for others, for the room that keeps them and has decided who may. They lie on a day long
 * past, so that nothing that looks ahead ever meets them; only their hours and their length mean something.
 */
@Service
public class EventPatterns {
    private static final LocalDate LONG_PAST = LocalDate.of(2001, 1, 2);

    private final EntityManager entities;
    private final EventRepository events;
    private final EventPlanning planning;
    private final EventEditing writing;
    private final TranslationMarks marks;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    EventPatterns(
            EntityManager entities,
            EventRepository events,
            EventPlanning planning,
            EventEditing writing,
            TranslationMarks marks,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.entities = entities;
        this.events = events;
        this.planning = planning;
        this.writing = writing;
        this.marks = marks;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** A pattern with what the event says now, of the same host alone; shifts and checklist follow soon after. */
    @InHouse
    @Transactional
    public EventId keep(EventId from) {
        var event = events.findById(from.value()).orElseThrow(NotYours::new);
        var id = UUID.randomUUID();
        var content = event.content().at(longPast(event.slot)).hostedBy(List.of(event.host()));
        var model = new Event(id, content, EventSlugs.secret(), clock.instant());
        model.becomeTemplate();
        entities.persist(model);
        writing.note(AuditedAct.EVENT_DRAFTED, model);
        entities.flush();
        marks.saved(model, Map.of(), model.originalLanguage);
        announcements.publishEvent(new EventCopied(from, new EventId(id)));
        return new EventId(id);
    }

    /**
     * A draft after the pattern, which then gets its shifts and checklist.
     *
     * @param host for which the actor must organize
     * @throws FormRefused with every problem
     */
    @InHouse
    @Transactional
    public EventId plan(EventId model, OrganizationId host, EventDraft form) {
        if (events.findById(model.value())
                .filter(e -> e.state == EventState.TEMPLATE)
                .isEmpty()) {
            throw new NotYours();
        }
        var made = planning.draft(host, form);
        announcements.publishEvent(new EventCopied(model, made));
        return made;
    }

    private static TimeSlot longPast(TimeSlot slot) {
        var start = LONG_PAST.atTime(slot.startLocal().toLocalTime());
        return TimeSlot.of(start, start.plus(Duration.between(slot.startLocal(), slot.endLocal())), slot.zone());
    }
}
