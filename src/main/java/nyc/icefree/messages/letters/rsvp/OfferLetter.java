package nyc.icefree.messages.letters.rsvp;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;

/** Spots are kept for a waiting party until it says whether it wants them. */
@LetterFor(MessageReason.RSVP_OFFER)
record OfferLetter(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isFor(PartyFacts facts) {
        Instant until = facts.party().offeredUntil();
        return until != null && facts.now().isBefore(until);
    }

    @Override
    public boolean isStillSo(PartyFacts facts) {
        return facts.event().takesPlace();
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        Instant until = Objects.requireNonNull(facts.party().offeredUntil());
        return facts.begin("mail.offer")
                .say(facts.words()
                        .at(
                                "mail.offer.until",
                                until.atZone(facts.event().slot().zone())))
                .event()
                .needs()
                .entry()
                .manage("mail.offer.answer");
    }

    @Override
    public List<RsvpState> foreseenTo() {
        return List.of(RsvpState.OFFERED);
    }
}
