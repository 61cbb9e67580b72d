package nyc.icefree.messages.letters.role;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to somebody that they coordinate no more, or that their account was renewed, which they may not expect. */
@LetterFor({MessageReason.COORDINATOR_ENDED, MessageReason.ACCOUNT_RENEWED})
record RoleWarningLetter(RoleMail mail) implements RoleLetter {
    @Override
    public LetterText write(PersonFacts facts) {
        boolean ended = facts.message().reason() == MessageReason.COORDINATOR_ENDED;
        return begin(facts, ended ? "mail.coordinator-ended" : "mail.account-renewed")
                .tell("mail.role.unexpected");
    }
}
