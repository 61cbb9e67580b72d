package nyc.icefree.messages.letters.rsvp;

import java.util.List;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;

/** Organizers said no to a party that asked. */
@LetterFor(MessageReason.RSVP_REFUSED)
record RefusedPartyLetter(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isFor(PartyFacts facts) {
        return facts.party().state() == RsvpState.REFUSED;
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        return facts.begin("mail.refused").event().entry().manage();
    }

    @Override
    public List<RsvpState> foreseenTo() {
        return List.of(RsvpState.REFUSED);
    }
}
