package nyc.icefree.messages.letters.organizer;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to the organizers of host and co-hosts that somebody else moved the event. */
@LetterFor(MessageReason.EVENT_MOVED)
record EventMoved(TeamMail mail) implements OrganizerLetter {
    @Override
    public boolean isFor(TeamFacts facts) {
        return facts.isToOrganizer(true);
    }
}
