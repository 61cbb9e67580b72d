package nyc.icefree.messages.letters.organizer;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.OrganizerAudience;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import org.springframework.stereotype.Component;

/** Asks other rooms for letters to organizers. */
@Component
record TeamMail(LetterParts parts, Events events, OrganizerAudience audience) {
    /** The event as who is not of the team may see it: a mailbox, and who is asked to co-host, learn no more of its place. */
    Optional<TeamFacts> facts(QueuedMessage message, PersonCard to) {
        return Optional.ofNullable(message.event())
                .flatMap(event -> events.foreseen(event, Audience.INVITED))
                .map(event -> new TeamFacts(this, message, to, event));
    }

    boolean isOver(EventView event, Instant now) {
        return events.termsOf(event.id()).filter(terms -> terms.isOver(now)).isPresent();
    }
}
