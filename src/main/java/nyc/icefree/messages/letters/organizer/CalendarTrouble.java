package nyc.icefree.messages.letters.organizer;

import java.time.Instant;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.letters.OrganizerAudience;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;

/** Says that a partner's own calendar needs somebody: it was silent for long, or what it brought is held. */
@LetterFor({MessageReason.CALENDAR_SILENT, MessageReason.CALENDAR_HELD})
record CalendarTrouble(LetterParts parts, OrganizerAudience audience) implements LetterKind {
    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return parts.reader(message)
                .map(to -> audience.isStillStaff(to.id())
                        ? new LetterResult.Ready(write(to, message))
                        : LetterResult.dropped(MessageNote.OVERTAKEN))
                .orElseGet(LetterResult::gone);
    }

    private Letter write(PersonCard to, QueuedMessage message) {
        boolean silent = message.reason() == MessageReason.CALENDAR_SILENT;
        return parts.begin(to, silent ? "mail.calendar-silent" : "mail.calendar-held")
                .link("mail.workspace", Links.workspaceSource(message.about().toString()))
                .tell("mail.why.organizer")
                .done();
    }
}
