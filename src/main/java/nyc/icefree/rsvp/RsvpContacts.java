package nyc.icefree.rsvp;

import java.util.List;
import java.util.Optional;
import nyc.icefree.events.EventId;
import nyc.icefree.people.InHouse;
import org.springframework.stereotype.Service;

/** How to reach the parties of an event, for the room that sends mail. */
@Service
public class RsvpContacts {

    /** Parties that come or wait and have given an address. */
    @InHouse
    public List<RsvpId> toTell(EventId event) {
        throw new IllegalStateException("not built yet");
    }

    /** Empty when the party gave no address, or its data was destroyed. */
    @InHouse
    public Optional<RsvpMail> mailFor(RsvpId rsvp) {
        throw new IllegalStateException("not built yet");
    }
}
