package nyc.icefree.messages.letters.rsvp;

import java.util.stream.Stream;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;

/** The event has fewer spots by now than a waiting party needs. */
@LetterFor(MessageReason.RSVP_OUTGROWN)
record Outgrown(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isFor(PartyFacts facts) {
        return facts.party().tooSmall() != null;
    }

    @Override
    public Letter write(PartyFacts facts) {
        return facts.begin("mail.outgrown").event().needs().entry().manage().done();
    }

    @Override
    public Stream<RsvpState> foreseenTo(RsvpTerms terms) {
        return PartyLetter.where(terms.capacity() != null, RsvpState.WAITLISTED);
    }
}
