package nyc.icefree.messages.letters.organizer;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to the host's coordinators, whatever became of the event, that somebody took a list of names out of the app. */
@LetterFor(MessageReason.LIST_EXPORTED)
record ListExportedLetter(TeamMail mail) implements OrganizerLetter {
    @Override
    public boolean isFor(TeamFacts facts) {
        return mail.audience()
                .coordinators(facts.event().id())
                .contains(facts.to().id());
    }

    @Override
    public boolean isToldOfOver() {
        return true;
    }
}
