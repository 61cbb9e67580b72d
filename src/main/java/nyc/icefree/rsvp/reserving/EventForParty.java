package nyc.icefree.rsvp.reserving;

import java.util.Optional;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.people.Anyone;
import nyc.icefree.rsvp.RsvpState;
import org.springframework.stereotype.Service;

/** The event of an RSVP as its party may see it: with a protected address only once it comes. */
@Service
public class EventForParty {
    private final Reservations reservations;
    private final Events events;

    EventForParty(Reservations reservations, Events events) {
        this.reservations = reservations;
        this.events = events;
    }

    @Anyone
    public Optional<EventView> of(String token) {
        return reservations.byToken(token).flatMap(answer -> events.view(answer.event(), audience(answer.state())));
    }

    static Audience audience(RsvpState state) {
        return state.isGoing() ? Audience.COMING : Audience.INVITED;
    }
}
