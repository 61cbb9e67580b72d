package nyc.icefree.messages.letters.rsvp;

import java.util.List;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;

/** Says that the answer of a party arrived, and how it stands. */
@LetterFor(MessageReason.RSVP_CONFIRMATION)
record ConfirmationLetter(PartyMail mail) implements PartyLetter {
    @Override
    public PartyWriting write(PartyFacts facts) {
        String stands = switch (facts.party().state()) {
            case GOING -> "mail.going";
            case MAYBE -> "mail.maybe";
            case ASKED, HELD -> "mail.asked";
            case WAITLISTED, OFFERED, REFUSED, CANCELLED, ATTENDED, NO_SHOW -> "mail.waitlisted";
        };
        return facts.begin(stands)
                .event()
                .needs()
                .instructions()
                .entry()
                .manage()
                .code();
    }

    @Override
    public List<RsvpState> foreseenTo() {
        return List.of(RsvpState.GOING, RsvpState.MAYBE, RsvpState.ASKED, RsvpState.WAITLISTED);
    }
}
