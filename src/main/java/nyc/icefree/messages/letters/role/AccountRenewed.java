package nyc.icefree.messages.letters.role;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to somebody that their account was renewed. */
@LetterFor(MessageReason.ACCOUNT_RENEWED)
record AccountRenewed(RoleMail mail) implements RoleLetter {
    @Override
    public LetterText write(PersonFacts facts) {
        return begin(facts, "mail.account-renewed").tell("mail.role.unexpected");
    }
}
