package nyc.icefree.messages.letters.rsvp;

import java.util.List;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;

/** Organizers said yes while there was no spot. */
@LetterFor(MessageReason.RSVP_WAITS)
record WaitsLetter(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isFor(PartyFacts facts) {
        return facts.party().state() == RsvpState.WAITLISTED;
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        return facts.begin("mail.waits").event().needs().entry().manage();
    }

    @Override
    public List<RsvpState> foreseenTo() {
        return List.of(RsvpState.WAITLISTED);
    }

    @Override
    public boolean isForeseen(PartyFacts facts) {
        return facts.happens(RsvpState.ASKED);
    }
}
