package nyc.icefree.messages.letters.rsvp;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.SimilarInMail;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to a party that its event is off, and where it could go instead. */
@LetterFor(MessageReason.EVENT_CANCELLED)
record EventCancelledLetter(PartyMail mail, SimilarInMail similar) implements PartyLetter {
    @Override
    public boolean isToldOfCancelled() {
        return true;
    }

    @Override
    public boolean isStillSo(PartyFacts facts) {
        return facts.event().cancelled();
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        return facts.begin("mail.cancelled")
                .event()
                .because()
                .entryOr("mail.saved.off")
                .with(letter ->
                        similar.write(letter, facts.event(), facts.party().partySize(), facts.words()));
    }
}
