package nyc.icefree.messages;

import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.messages.letters.ForeseenLetter;
import nyc.icefree.messages.letters.Letters;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the mails that an event will send, before anybody is told. */
@Service
public class EventMessages {
    private final EventRights rights;
    private final CurrentActor actor;
    private final Events events;
    private final Letters letters;

    EventMessages(EventRights rights, CurrentActor actor, Events events, Letters letters) {
        this.rights = rights;
        this.actor = actor;
        this.events = events;
        this.letters = letters;
    }

    /** For those who organize or co-host it. Letters about shifts are shown to who staffs it only. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ForeseenLetter> foresee(EventId event, Language reader) {
        rights.requireCount(actor.get(), event);
        boolean withShifts = rights.may(actor.get(), Right.STAFF, event);
        return letters.foreseen(events.termsOf(event).orElseThrow(NotYours::new), reader, withShifts);
    }
}
