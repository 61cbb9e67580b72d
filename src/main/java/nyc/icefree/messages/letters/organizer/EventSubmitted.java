package nyc.icefree.messages.letters.organizer;

import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.WordsInReview;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonId;

/** Says to administrators that an event, or an announcement, waits for their yes. */
@LetterFor(MessageReason.EVENT_SUBMITTED)
record EventSubmitted(TeamMail mail, WordsInReview announcements) implements OrganizerLetter {
    @Override
    public boolean isFor(PersonId reader, QueuedMessage message, EventView event) {
        return (event.state() == EventState.SUBMITTED || announcements.isWaiting(message.about()))
                && mail.audience().administrators().contains(reader);
    }

    @Override
    public String path(QueuedMessage message, EventView event) {
        return Links.workspaceReview(message.about().toString());
    }
}
