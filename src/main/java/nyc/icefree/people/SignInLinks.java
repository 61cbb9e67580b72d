package nyc.icefree.people;

import java.util.Optional;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links that are mailed: each is made when its mail is sent, so that no waiting mail holds a secret. */
@Service
public class SignInLinks {
    private final OneTimeLinks links;
    private final PeopleDirectory people;

    SignInLinks(OneTimeLinks links, PeopleDirectory people) {
        this.links = links;
        this.people = people;
    }

    /** A volunteer's sign-in, good for ten minutes; nothing for somebody who may not sign in any more. */
    @InHouse
    @Transactional
    public Optional<SecretToken> issue(PersonId person) {
        return people.card(person).filter(PersonCard::active).map(card -> links.issue(LinkPurpose.SIGN_IN, card.id()));
    }

    /** Into the staff, good for 72 hours. */
    @InHouse
    @Transactional
    public SecretToken issueInvitation(PersonId person) {
        return links.issue(LinkPurpose.INVITATION, person);
    }

    /** To a new password, good for one hour; the second factor stays as it is. */
    @InHouse
    @Transactional
    public SecretToken issueReset(PersonId person) {
        links.revoke(LinkPurpose.RESET, person);
        return links.issue(LinkPurpose.RESET, person);
    }
}
