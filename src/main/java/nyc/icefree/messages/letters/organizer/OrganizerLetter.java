package nyc.icefree.messages.letters.organizer;

import java.time.Instant;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;

/** A letter about an event to who organizes it or decides about it. A subject, which a locked phone shows, tells the day alone. */
interface OrganizerLetter extends LetterKind {
    TeamMail mail();

    /** Whether what it says still concerns its reader. */
    boolean isFor(PersonId reader, QueuedMessage message, EventView event);

    default boolean isToldOfOver() {
        return false;
    }

    /** Where its link leads. */
    default String path(QueuedMessage message, EventView event) {
        return Links.workspaceEvent(event.id().toString());
    }

    default Letter write(PersonCard to, QueuedMessage message, EventView event) {
        return mail().begin(to, message, event)
                .link("mail.workspace", path(message, event))
                .tell("mail.why.organizer")
                .done();
    }

    @Override
    default LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return mail().parts()
                .reader(message)
                .flatMap(to -> mail().event(message).map(event -> composed(to, message, event, now)))
                .orElseGet(LetterResult::gone);
    }

    private LetterResult composed(PersonCard to, QueuedMessage message, EventView event, Instant now) {
        if (mail().isOver(event, now) && !isToldOfOver()) {
            return LetterResult.dropped(MessageNote.EVENT_OVER);
        }
        if (event.cancelled() && !isToldOfOver()) {
            return LetterResult.dropped(MessageNote.EVENT_CANCELLED);
        }
        return !mail().parts().people().isDeactivated(to.id()) && isFor(to.id(), message, event)
                ? new LetterResult.Ready(write(to, message, event))
                : LetterResult.dropped(MessageNote.OVERTAKEN);
    }
}
