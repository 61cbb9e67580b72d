package nyc.icefree.messages.letters.rsvp;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;

/** Says to a party that waited, or asked, that it comes. */
@LetterFor(MessageReason.RSVP_PROMOTION)
record PromotionLetter(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isFor(PartyFacts facts) {
        return facts.isGoing();
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        return facts.begin("mail.promotion")
                .event()
                .needs()
                .instructions()
                .entry()
                .manage();
    }

    @Override
    public boolean isForeseen(PartyFacts facts) {
        return facts.happens(RsvpState.WAITLISTED) || facts.happens(RsvpState.ASKED);
    }
}
