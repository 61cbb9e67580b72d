package nyc.icefree.signin;

import java.util.Objects;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.StaffState;
import nyc.icefree.refusals.Refused;
import nyc.icefree.vault.SecretToken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replaces a forgotten password by a mailed link. The second factor is still needed. */
@Service
public class PasswordReset {
    private final StaffAccountTable accounts;
    private final PeopleDirectory people;
    private final OneTimeLinks links;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final ApplicationEventPublisher announcements;

    PasswordReset(
            StaffAccountTable accounts,
            PeopleDirectory people,
            OneTimeLinks links,
            PasswordEncoder encoder,
            Audit audit,
            ApplicationEventPublisher announcements) {
        this.accounts = accounts;
        this.people = people;
        this.links = links;
        this.encoder = encoder;
        this.audit = audit;
        this.announcements = announcements;
    }

    /** Does not tell whether the account exists. */
    @Anyone
    @Transactional
    public void ask(String email) {
        people.byEmail(email)
                .filter(person -> accounts.of(person)
                        .filter(account -> account.state() == StaffState.ACTIVE)
                        .isPresent())
                .ifPresent(person -> announcements.publishEvent(new PasswordResetAsked(person)));
    }

    @Anyone
    @Transactional(readOnly = true)
    public boolean works(SecretToken link) {
        return links.works(LinkPurpose.RESET, link);
    }

    /**
     * Ends all sessions.
     *
     * @throws Refused when the password is not allowed; the link still works
     * @throws LinkExpired when it does not
     */
    @Anyone
    @Transactional
    public void reset(SecretToken link, String password) {
        var person = links.owner(LinkPurpose.RESET, link).orElseThrow(LinkExpired::new);
        people.card(person)
                .flatMap(card -> PasswordRules.faultOf(password, card.name(), card.email()))
                .ifPresent(fault -> {
                    throw new Refused(fault);
                });
        boolean active = accounts.of(person)
                .filter(account -> account.state() == StaffState.ACTIVE)
                .isPresent();
        boolean handedOut = links.wasHandedOut(LinkPurpose.RESET, link);
        if (!active || !links.use(LinkPurpose.RESET, link)) {
            throw new LinkExpired();
        }
        accounts.setPassword(person, Objects.requireNonNull(encoder.encode(password)));
        accounts.endSessions(person);
        audit.note(person.value(), AuditedAct.PASSWORD_CHANGED, person.value());
        if (handedOut) {
            accounts.renewed(person);
            announcements.publishEvent(new AccountRenewed(person, false));
        }
    }
}
