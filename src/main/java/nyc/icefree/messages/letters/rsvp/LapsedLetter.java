package nyc.icefree.messages.letters.rsvp;

import java.util.List;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;

/** The spots that were kept for a party went to the next. */
@LetterFor(MessageReason.RSVP_LAPSED)
record LapsedLetter(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isFor(PartyFacts facts) {
        return facts.party().state() == RsvpState.WAITLISTED || facts.party().tookNone();
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        return facts.begin(facts.party().state().isOpen() ? "mail.lapsed" : "mail.lapsed-off")
                .event()
                .needs()
                .entry()
                .manage();
    }

    @Override
    public List<RsvpState> foreseenTo() {
        return List.of(RsvpState.WAITLISTED);
    }
}
