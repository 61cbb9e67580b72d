package nyc.icefree.messages.letters.rsvp;

import java.util.stream.Stream;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;

/** Says to a party that waited, or asked, that it comes. */
@LetterFor(MessageReason.RSVP_PROMOTION)
record Promotion(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isFor(PartyFacts facts) {
        return facts.isGoing();
    }

    @Override
    public Letter write(PartyFacts facts) {
        return facts.begin("mail.promotion")
                .event()
                .needs()
                .instructions()
                .entry()
                .manage()
                .done();
    }

    @Override
    public Stream<RsvpState> foreseenTo(RsvpTerms terms) {
        return PartyLetter.where(
                terms.capacity() != null || terms.admittance() == Admittance.APPROVED, RsvpState.GOING);
    }
}
