package nyc.icefree.signin;

import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.StaffState;
import nyc.icefree.refusals.Refused;
import nyc.icefree.vault.SecretToken;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Removes a second factor, for the person who runs the machine: a bean of the command, not of the app. */
@Import({PeopleDirectory.class, StaffAccountTable.class, SecondFactors.class, OneTimeLinks.class})
public class SecondFactorRescue {
    private final PeopleDirectory people;
    private final StaffAccountTable accounts;
    private final SecondFactors factors;
    private final OneTimeLinks links;
    private final Audit audit;

    SecondFactorRescue(
            PeopleDirectory people,
            StaffAccountTable accounts,
            SecondFactors factors,
            OneTimeLinks links,
            Audit audit) {
        this.people = people;
        this.accounts = accounts;
        this.factors = factors;
        this.links = links;
        this.audit = audit;
    }

    /**
     * @return one-time link, good for 72 hours, to set up a new phone with the password
     * @throws Refused when no opened account has this address
     */
    @Transactional
    public SecretToken reset(String email) {
        var person = people.byEmail(email)
                .filter(p -> accounts.of(p)
                        .filter(account -> account.state() == StaffState.ACTIVE)
                        .isPresent())
                .orElseThrow(() -> new Refused(AccountFault.NOT_OPENED));
        factors.remove(person);
        accounts.endSessions(person);
        links.revoke(LinkPurpose.SECOND_FACTOR, person);
        audit.note(null, AuditedAct.SECOND_FACTOR_RESET, person.value());
        // handed out, because the person who runs the machine reads it
        return links.handOut(LinkPurpose.SECOND_FACTOR, person, person);
    }
}
