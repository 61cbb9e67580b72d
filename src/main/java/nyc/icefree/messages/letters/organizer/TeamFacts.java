package nyc.icefree.messages.letters.organizer;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.letters.EventInMail;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;

/** Facts for a letter to an organizer. */
record TeamFacts(TeamMail mail, QueuedMessage message, PersonCard to, EventView event) {
    UUID about() {
        return message.about();
    }

    boolean isToOrganizer(boolean coHostsToo) {
        return mail.audience().organizers(event.id(), coHostsToo).contains(to.id());
    }

    boolean isToAdministrator() {
        return mail.audience().administrators().contains(to.id());
    }

    /** Says what happened, at which event. */
    LetterText begin() {
        var words = mail.parts().texts().in(to.language());
        String key = "mail." + message.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String date = EventInMail.date(event.slot(), words);
        String host = Letter.name(event.host().name());
        return mail.parts()
                .greet(
                        Objects.requireNonNull(to.email()),
                        words,
                        words.get(key + ".subject", "date", date),
                        "mail.privacy")
                .with(letter -> letter.from(
                        words.get("mail.who.event", "campaign", mail.parts().campaignName(), "host", host),
                        event.kind()))
                .tell(key, "date", date, "host", host)
                .with(letter -> EventInMail.nearby(letter.about(event.slot().startsAt()), event, words));
    }
}
