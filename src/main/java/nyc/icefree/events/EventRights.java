package nyc.icefree.events;

import nyc.icefree.people.Actor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import org.springframework.stereotype.Service;

/** Who may do what with an event, by their memberships in its hosts. */
@Service
public class EventRights {

    /** An organizer or coordinator of the host: edits, staffs and reads who comes. */
    @InHouse
    public boolean mayOrganize(Actor actor, EventId id) {
        throw new IllegalStateException("not built yet");
    }

    /** An organizer or coordinator of the host or a co-host: sees the event for the team and counts. */
    @InHouse
    public boolean mayCount(Actor actor, EventId id) {
        throw new IllegalStateException("not built yet");
    }

    /** @throws NotYours unless {@link #mayOrganize} */
    @InHouse
    public void requireOrganize(Actor actor, EventId id) {
        if (!mayOrganize(actor, id)) {
            throw new NotYours();
        }
    }

    /** @throws NotYours unless {@link #mayCount} */
    @InHouse
    public void requireCount(Actor actor, EventId id) {
        if (!mayCount(actor, id)) {
            throw new NotYours();
        }
    }
}
