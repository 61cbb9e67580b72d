package nyc.icefree.messages.letters;

import java.util.Optional;
import nyc.icefree.links.Links;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.text.Texts;
import org.springframework.stereotype.Component;

/** Letters about a partner's own calendar: that it needs somebody, and a link into the workspace, which says the rest. */
@Component
public class CalendarLetters {
    private final PeopleDirectory people;
    private final OrganizerAudience audience;
    private final Texts texts;
    private final Links links;

    CalendarLetters(PeopleDirectory people, OrganizerAudience audience, Texts texts, Links links) {
        this.people = people;
        this.audience = audience;
        this.texts = texts;
        this.links = links;
    }

    public LetterResult compose(MessageReason reason, QueuedMessage message) {
        Optional<PersonCard> to = people.card(message.recipient().person());
        if (to.isEmpty() || to.get().email() == null) {
            return LetterResult.gone();
        }
        if (!audience.isStillStaff(to.get().id())) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        var words = texts.in(to.get().language());
        String kind = switch (reason) {
            case CALENDAR_SILENT -> "mail.calendar-silent";
            case CALENDAR_HELD -> "mail.calendar-held";
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
        return new LetterResult.Ready(Letter.to(to.get().email(), words.language(), words.get(kind + ".subject"))
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get(kind))
                .link(
                        words.get("mail.workspace"),
                        links.absolute(Links.workspaceSource(message.about().toString())))
                .say(words.get("mail.why.organizer"))
                .done());
    }
}
