package nyc.icefree.messages.letters.organizer;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.QueuedMessage;

/**
 * A letter about an event, to those who organize it or decide about it. Locked phones show the subject: it tells the day
 * alone.
 */
interface OrganizerLetter extends LetterKind {
    TeamMail mail();

    /** Whether what it says still concerns its reader. */
    boolean isFor(TeamFacts facts);

    default boolean isToldOfOver() {
        return false;
    }

    /** Where its link leads. */
    default String path(TeamFacts facts) {
        return Links.workspaceEvent(facts.event().id().toString());
    }

    default LetterText write(TeamFacts facts) {
        return facts.begin();
    }

    @Override
    default LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return mail().parts()
                .reader(message)
                .flatMap(to -> mail().facts(message, to))
                .map(facts -> reasonNotTo(facts, now)
                        .map(LetterResult::dropped)
                        .orElseGet(() -> new LetterResult.Ready(write(facts)
                                .link("mail.workspace", path(facts))
                                .tell("mail.why.organizer")
                                .done())))
                .orElseGet(LetterResult::gone);
    }

    private Optional<MessageNote> reasonNotTo(TeamFacts facts, Instant now) {
        if (mail().isOver(facts.event(), now) && !isToldOfOver()) {
            return Optional.of(MessageNote.EVENT_OVER);
        }
        if (facts.event().cancelled() && !isToldOfOver()) {
            return Optional.of(MessageNote.EVENT_CANCELLED);
        }
        boolean shutOut = mail().parts().people().isDeactivated(facts.to().id());
        return !shutOut && isFor(facts) ? Optional.empty() : Optional.of(MessageNote.OVERTAKEN);
    }
}
