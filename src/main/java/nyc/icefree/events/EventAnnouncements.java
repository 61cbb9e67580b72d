package nyc.icefree.events;

import jakarta.persistence.EntityManager;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.announced.EventCalledOff;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.events.announced.EventPublished;
import nyc.icefree.events.announced.EventSubmitted;
import nyc.icefree.people.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces what happened to an event, with its version after that. */
@Component
record EventAnnouncements(
        EntityManager entities, ProgrammeVersion programme, CurrentActor actor, ApplicationEventPublisher publisher) {
    void published(Event event) {
        shown(event);
        publisher.publishEvent(new EventPublished(new EventId(event.id)));
    }

    /** By a job, or for everybody to hear of. */
    void changed(Event event, boolean timeOrPlace) {
        publisher.publishEvent(new EventChanged(new EventId(event.id), shown(event), timeOrPlace));
    }

    /** @param backTo as in {@link EventChanged} */
    void changedByActor(Event event, boolean timeOrPlace, @Nullable Integer backTo) {
        publisher.publishEvent(new EventChanged(
                new EventId(event.id),
                shown(event),
                timeOrPlace,
                backTo,
                actor.get().person()));
    }

    /** @param backTo as in {@link EventCalledOff} */
    void calledOff(Event event, @Nullable Integer backTo) {
        publisher.publishEvent(new EventCalledOff(new EventId(event.id), event.state, shown(event), backTo));
    }

    void submitted(Event event) {
        publisher.publishEvent(new EventSubmitted(new EventId(event.id), flushed(event)));
    }

    /**
     * Others see the change.
     *
     * @return the version after it
     */
    int shown(Event event) {
        int version = flushed(event);
        programme.raise();
        return version;
    }

    int flushed(Event event) {
        entities.flush();
        return event.version;
    }
}
