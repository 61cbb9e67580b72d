package nyc.icefree.messages.letters.role;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to somebody that they coordinate no more. */
@LetterFor(MessageReason.COORDINATOR_ENDED)
record CoordinatorEnded(RoleMail mail) implements RoleLetter {
    @Override
    public LetterText write(PersonFacts facts) {
        return begin(facts, "mail.coordinator-ended").tell("mail.role.unexpected");
    }
}
