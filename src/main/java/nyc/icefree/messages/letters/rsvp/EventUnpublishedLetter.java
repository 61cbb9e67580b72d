package nyc.icefree.messages.letters.rsvp;

import nyc.icefree.disclosure.EventState;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

@LetterFor(MessageReason.EVENT_UNPUBLISHED)
record EventUnpublishedLetter(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isToldOfCancelled() {
        return true;
    }

    @Override
    public boolean isStillSo(PartyFacts facts) {
        return facts.event().state() == EventState.UNPUBLISHED;
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        return facts.begin("mail.unpublished").event().because().entryOr("mail.saved.off");
    }
}
