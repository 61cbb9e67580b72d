package nyc.icefree.messages.letters.rsvp;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

@LetterFor(MessageReason.EVENT_POSTPONED)
record EventPostponedLetter(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isToldOfCancelled() {
        return true;
    }

    @Override
    public boolean isStillSo(PartyFacts facts) {
        return facts.event().postponed();
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        return facts.begin("mail.postponed")
                .event()
                .because()
                .needs()
                .instructions()
                .entryOr("mail.saved.off")
                .manage();
    }
}
