package nyc.icefree.messages.letters.organizer;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to the host's organizers that a co-host answered, or that somebody may be flooding the event. */
@LetterFor({MessageReason.CO_HOST_ANSWERED, MessageReason.FLOOD_ALARM})
record HostInformed(TeamMail mail) implements OrganizerLetter {
    @Override
    public boolean isFor(TeamFacts facts) {
        return facts.isToOrganizer(false);
    }
}
