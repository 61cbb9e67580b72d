package nyc.icefree.messages.letters.role;

import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.outbox.MessageReason;

@LetterFor(MessageReason.ROLE_OFFERED)
record RoleOfferedLetter(RoleMail mail) implements RoleLetter {
    @Override
    public boolean isStillSo(PersonFacts facts) {
        return mail.memberships().isOffered(organization(facts), facts.person());
    }

    @Override
    public LetterText write(PersonFacts facts) {
        return begin(facts, "mail.role-offered")
                .link("mail.workspace", Links.workspace())
                .tell("mail.role.unexpected");
    }
}
