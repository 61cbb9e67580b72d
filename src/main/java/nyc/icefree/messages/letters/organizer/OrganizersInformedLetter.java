package nyc.icefree.messages.letters.organizer;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to organizers that somebody else moved the event, that a co-host answered, or that somebody may be flooding the event. */
@LetterFor({MessageReason.EVENT_MOVED, MessageReason.CO_HOST_ANSWERED, MessageReason.FLOOD_ALARM})
record OrganizersInformedLetter(TeamMail mail) implements OrganizerLetter {
    /** A move concerns the co-hosts too. */
    @Override
    public boolean isFor(TeamFacts facts) {
        return facts.isToOrganizer(facts.message().reason() == MessageReason.EVENT_MOVED);
    }
}
