package nyc.icefree.messages.letters.role;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to coordinators that somebody may take lists of names out of the app. */
@LetterFor(MessageReason.EXPORT_ALLOWED)
record ExportAllowedLetter(RoleMail mail) implements RoleLetter {
    @Override
    public LetterText write(PersonFacts facts) {
        return begin(facts, "mail.export-allowed")
                .link("mail.workspace", page(facts))
                .tell("mail.role.why");
    }
}
