package nyc.icefree.messages.letters.rsvp;

import java.util.List;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;

/** Says that the answer of a party arrived, and how it stands. */
@LetterFor(MessageReason.RSVP_CONFIRMATION)
record Confirmation(PartyMail mail) implements PartyLetter {
    /** The link to its answer is a party's also while there is no day. */
    @Override
    public boolean isStillSo(PartyFacts facts) {
        return facts.event().takesPlace() || facts.event().postponed();
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        String stands = switch (facts.party().state()) {
            case GOING -> "mail.going";
            case MAYBE -> "mail.maybe";
            case ASKED, HELD -> "mail.asked";
            case WAITLISTED, OFFERED, REFUSED, CANCELLED, ATTENDED, NO_SHOW -> "mail.waitlisted";
        };
        var letter = facts.begin(stands);
        if (facts.event().postponed()) {
            letter.tell("mail.confirmed-postponed");
        }
        return letter.event().needs().instructions().entry().manage();
    }

    @Override
    public List<RsvpState> foreseenTo() {
        return List.of(RsvpState.GOING, RsvpState.MAYBE, RsvpState.ASKED, RsvpState.WAITLISTED);
    }
}
