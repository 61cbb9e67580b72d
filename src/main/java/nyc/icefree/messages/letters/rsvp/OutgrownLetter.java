package nyc.icefree.messages.letters.rsvp;

import java.util.List;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;

/** The event has fewer spots by now than a waiting party needs. */
@LetterFor(MessageReason.RSVP_OUTGROWN)
record OutgrownLetter(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isFor(PartyFacts facts) {
        return facts.party().tooSmall() != null;
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        return facts.begin("mail.outgrown").event().needs().entry().manage();
    }

    @Override
    public List<RsvpState> foreseenTo() {
        return List.of(RsvpState.WAITLISTED);
    }
}
