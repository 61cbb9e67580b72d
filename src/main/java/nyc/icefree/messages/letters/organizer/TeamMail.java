package nyc.icefree.messages.letters.organizer;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.messages.letters.EventInMail;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.OrganizerAudience;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import org.springframework.stereotype.Component;

/** What letters to organizers ask other rooms. */
@Component
record TeamMail(LetterParts parts, Events events, OrganizerAudience audience) {
    Optional<EventView> event(QueuedMessage message) {
        return Optional.ofNullable(message.event()).flatMap(id -> events.view(id, Audience.TEAM));
    }

    boolean isOver(EventView event, Instant now) {
        return events.termsOf(event.id()).filter(terms -> terms.isOver(now)).isPresent();
    }

    /** What happened, at which event. */
    LetterText begin(PersonCard to, QueuedMessage message, EventView event) {
        var words = parts.words(to);
        String key = "mail." + message.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String date = EventInMail.date(event.slot(), words);
        return parts.begin(
                        to, key, "date", date, "host", Letter.name(event.host().name()))
                .with(letter -> EventInMail.title(letter.about(event.slot().startsAt()), event, words)
                        .fact(words.get("mail.when"), EventInMail.when(event.slot(), words)));
    }
}
