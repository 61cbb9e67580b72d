package nyc.icefree.signin;

import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.StaffState;
import nyc.icefree.vault.SecretToken;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/**
 * For the last administrator whose phone is lost: whoever runs the machine takes the second factor away. Not a bean of the
 * app, only of the command.
 */
@Import({PeopleDirectory.class, StaffAccountTable.class, SecondFactors.class, OneTimeLinks.class})
public class SecondFactorRescue {
    private final PeopleDirectory people;
    private final StaffAccountTable book;
    private final SecondFactors factors;
    private final OneTimeLinks links;
    private final Audit audit;

    SecondFactorRescue(
            PeopleDirectory people, StaffAccountTable book, SecondFactors factors, OneTimeLinks links, Audit audit) {
        this.people = people;
        this.book = book;
        this.factors = factors;
        this.links = links;
        this.audit = audit;
    }

    /**
     * A one-time link, good for 72 hours, by which the person with their password sets up a new phone.
     *
     * @throws AccountRefused when nobody with this address has an opened account
     */
    @Transactional
    public SecretToken reset(String email) {
        var person = people.byEmail(email)
                .filter(p -> book.of(p)
                        .filter(account -> account.state() == StaffState.ACTIVE)
                        .isPresent())
                .orElseThrow(() -> new AccountRefused(AccountFault.NOT_OPENED));
        factors.remove(person);
        book.endSessions(person);
        links.revoke(LinkPurpose.SECOND_FACTOR, person);
        audit.note(null, AuditedAct.SECOND_FACTOR_RESET, person.value());
        // whoever runs the machine reads it
        return links.handOut(LinkPurpose.SECOND_FACTOR, person, person);
    }
}
