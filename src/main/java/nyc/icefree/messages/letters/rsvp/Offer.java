package nyc.icefree.messages.letters.rsvp;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;

/** Spots are kept for a waiting party until it says whether it wants them. */
@LetterFor(MessageReason.RSVP_OFFER)
record Offer(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isFor(PartyFacts facts) {
        Instant until = facts.party().offeredUntil();
        return until != null && facts.now().isBefore(until);
    }

    @Override
    public Letter write(PartyFacts facts) {
        Instant until = Objects.requireNonNull(facts.party().offeredUntil());
        return facts.begin("mail.offer")
                .say(facts.words()
                        .at(
                                "mail.offer.until",
                                until.atZone(facts.event().slot().zone())))
                .event()
                .needs()
                .entry()
                .manage()
                .done();
    }

    @Override
    public Stream<RsvpState> foreseenTo(RsvpTerms terms) {
        return PartyLetter.where(terms.capacity() != null, RsvpState.OFFERED);
    }
}
