package nyc.icefree.events;

import java.util.Optional;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import org.springframework.stereotype.Service;

/** What the organizers of a host do with its events. Whoever is no organizer of the host gets {@link NotYours}. */
@Service
public class EventPlanning {

    /** @throws FormRefused with every problem */
    @StaffMay
    public EventId draft(OrganizationId host, EventDraft form) {
        throw new IllegalStateException("not built yet");
    }

    /** @param version as {@link #planOf} gave it; saving what is there already changes nothing */
    @StaffMay
    public void change(EventId id, int version, EventDraft form) {
        throw new IllegalStateException("not built yet");
    }

    /** @throws PlanningRefused with the reason of {@link #mayPublish} */
    @StaffMay
    public void publish(EventId id) {
        throw new IllegalStateException("not built yet");
    }

    @StaffMay
    public PublishDecision mayPublish(EventId id) {
        throw new IllegalStateException("not built yet");
    }

    /** @param reason what people are told, 1 to 500 characters */
    @StaffMay
    public void cancel(EventId id, String reason) {
        throw new IllegalStateException("not built yet");
    }

    /** Takes a public event back; it may be published again as it is, or be duplicated and changed. */
    @StaffMay
    public void unpublish(EventId id) {
        throw new IllegalStateException("not built yet");
    }

    /** A new draft with the same content, a week later. */
    @StaffMay
    public EventId duplicate(EventId id) {
        throw new IllegalStateException("not built yet");
    }

    /** The event for its form; empty when it is not the actor's to edit. */
    @StaffMay
    public Optional<EventPlan> planOf(EventId id) {
        throw new IllegalStateException("not built yet");
    }
}
