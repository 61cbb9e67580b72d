package nyc.icefree.messages.letters.rsvp;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to a party that day, hour or place of its event is another. */
@LetterFor(MessageReason.EVENT_CHANGED)
record EventChangedLetter(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isStillSo(PartyFacts facts) {
        return facts.event().takesPlace();
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        return facts.begin("mail.changed")
                .event()
                .lateChange()
                .needs()
                .instructions()
                .entryOr("mail.saved.changed")
                .manage();
    }
}
