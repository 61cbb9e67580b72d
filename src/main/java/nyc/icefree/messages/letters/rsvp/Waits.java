package nyc.icefree.messages.letters.rsvp;

import java.util.stream.Stream;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;

/** Organizers said yes while there was no spot. */
@LetterFor(MessageReason.RSVP_WAITS)
record Waits(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isFor(PartyFacts facts) {
        return facts.party().state() == RsvpState.WAITLISTED;
    }

    @Override
    public Letter write(PartyFacts facts) {
        return facts.begin("mail.waits").event().needs().entry().manage().done();
    }

    @Override
    public Stream<RsvpState> foreseenTo(RsvpTerms terms) {
        return PartyLetter.where(
                terms.capacity() != null && terms.admittance() == Admittance.APPROVED, RsvpState.WAITLISTED);
    }
}
