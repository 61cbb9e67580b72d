package nyc.icefree.messages.letters.role;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.outbox.MessageReason;

/** Says that a role waits for a coordinator's yes: to the coordinators, or to all where nobody coordinates. */
@LetterFor(MessageReason.ROLE_WAITS)
record RoleWaitsLetter(RoleMail mail) implements RoleLetter {
    @Override
    public boolean isStillSo(PersonFacts facts) {
        return isLeaderless(facts) || mail.memberships().awaitsYesOf(organization(facts), facts.person());
    }

    @Override
    public LetterText write(PersonFacts facts) {
        return isLeaderless(facts)
                ? begin(facts, "mail.role-waits", "mail.role-waits-leaderless")
                        .link("mail.workspace", page(facts))
                        .tell("mail.role.unexpected")
                : begin(facts, "mail.role-waits")
                        .link("mail.workspace", page(facts))
                        .tell("mail.role.why");
    }

    private boolean isLeaderless(PersonFacts facts) {
        return mail.memberships().waitsLeaderless(organization(facts), facts.person());
    }
}
