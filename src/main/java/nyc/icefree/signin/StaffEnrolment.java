package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffState;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes somebody staff: a one-time link, a password, and an authenticator app that a first code proves. */
@Service
public class StaffEnrolment {
    private final StaffAccountTable accounts;
    private final PeopleDirectory people;
    private final StaffCards cards;
    private final OneTimeLinks links;
    private final SecondFactors factors;
    private final PasswordEncoder encoder;
    private final SecretCheck secrets;
    private final Audit audit;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    StaffEnrolment(
            StaffAccountTable accounts,
            PeopleDirectory people,
            StaffCards cards,
            OneTimeLinks links,
            SecondFactors factors,
            PasswordEncoder encoder,
            SecretCheck secrets,
            Audit audit,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.cards = cards;
        this.links = links;
        this.factors = factors;
        this.encoder = encoder;
        this.secrets = secrets;
        this.audit = audit;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The typed name of the person invited by this link; empty when it has expired. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<String> invited(SecretToken link) {
        return links.owner(LinkPurpose.INVITATION, link)
                .filter(person -> isIn(person, StaffState.INVITED))
                .flatMap(cards::card)
                .map(PersonCard::name);
    }

    @Anyone
    @Transactional(readOnly = true)
    public boolean mayRenew(SecretToken link) {
        return links.owner(LinkPurpose.SECOND_FACTOR, link)
                .filter(person -> isIn(person, StaffState.ACTIVE))
                .isPresent();
    }

    @Anyone
    @Transactional(readOnly = true)
    public boolean maySetUp(SecretToken link) {
        return links.works(LinkPurpose.SET_UP, link) && !accounts.hasAdministrator();
    }

    /**
     * First step of an invited person.
     *
     * @throws Refused when the password is not allowed
     */
    @Anyone
    public Enrolment accept(SecretToken link, String password) {
        var person = links.owner(LinkPurpose.INVITATION, link)
                .filter(p -> isIn(p, StaffState.INVITED))
                .orElseThrow(LinkExpired::new);
        var card = cards.card(person).orElseThrow(LinkExpired::new);
        return Enrolment.invited(link, email(person), hash(password, card.name(), card.email()));
    }

    /** First step after a lost phone; empty when the password is wrong. Shares the brake of sign-in. */
    @Anyone
    public Optional<Enrolment> renew(HttpServletRequest request, SecretToken link, String password) {
        var person = links.owner(LinkPurpose.SECOND_FACTOR, link)
                .filter(p -> isIn(p, StaffState.ACTIVE))
                .orElseThrow(LinkExpired::new);
        return secrets.compare(
                request,
                PasswordFilter.KIND,
                PasswordFilter.account(email(person)),
                Optional.of(person),
                () -> renew(person, link, password));
    }

    private Optional<Enrolment> renew(PersonId person, SecretToken link, String password) {
        boolean right = accounts.of(person)
                .map(account -> encoder.matches(password, account.passwordHash()))
                .orElse(false);
        if (!right) {
            audit.note(null, AuditedAct.SIGN_IN_FAILED, person.value());
        }
        return right ? Optional.of(Enrolment.newFactor(link, email(person))) : Optional.empty();
    }

    /** First step of the first administrator. */
    @Anyone
    public Enrolment setUp(SecretToken link, String name, String email, Language language, String password) {
        if (!maySetUp(link)) {
            throw new LinkExpired();
        }
        if (!SafeText.isName(name)) {
            throw new Refused(AccountFault.NAME_MISSING);
        }
        var address = EmailAddress.parse(email).orElseThrow(() -> new Refused(AccountFault.NOT_AN_ADDRESS));
        return Enrolment.first(link, SafeText.line(name), address.value(), language, hash(password, name, email));
    }

    /**
     * Last step. Empty when the code is wrong; the link still works then.
     *
     * @throws LinkExpired when the link was used or withdrawn meanwhile
     */
    @Anyone
    @Transactional
    public Optional<EnrolmentResult> finish(Enrolment enrolment, String code) {
        var step = Totp.step(enrolment.secret(), code.replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        boolean handedOut = links.wasHandedOut(enrolment.purpose(), enrolment.token());
        var person = switch (enrolment.purpose()) {
            case SET_UP -> first(enrolment);
            case INVITATION -> existing(enrolment, StaffState.INVITED);
            case SECOND_FACTOR -> existing(enrolment, StaffState.ACTIVE);
            case SIGN_IN, RESET, STAY, HELP, REMEMBERED -> throw new IllegalStateException("no way into the staff");
        };
        if (enrolment.passwordHash() != null) {
            accounts.setPassword(person, enrolment.passwordHash());
        }
        if (enrolment.purpose() == LinkPurpose.INVITATION) {
            cards.accepted(person, !handedOut);
        }
        factors.keep(person, enrolment.secret(), step.getAsLong());
        accounts.endSessions(person);
        audit.note(person.value(), AuditedAct.ACCOUNT_OPENED, person.value());
        if (handedOut) {
            accounts.renewed(person);
            announcements.publishEvent(new AccountRenewed(person, enrolment.purpose() == LinkPurpose.INVITATION));
        }
        return Optional.of(new EnrolmentResult(person, factors.newRecoveryCodes(person)));
    }

    /** A link for the first administrator, good for one hour; empty once there is one. Earlier links stop working. */
    @CallerDecides
    @Transactional
    public Optional<SecretToken> offerSetUp() {
        links.revokeAll(LinkPurpose.SET_UP);
        return accounts.hasAdministrator() ? Optional.empty() : Optional.of(links.issue(LinkPurpose.SET_UP, null));
    }

    private PersonId existing(Enrolment enrolment, StaffState state) {
        var person = links.owner(enrolment.purpose(), enrolment.token())
                .filter(p -> isIn(p, state))
                .orElseThrow(LinkExpired::new);
        if (!links.use(enrolment.purpose(), enrolment.token())) {
            throw new LinkExpired();
        }
        links.revoke(enrolment.purpose(), person);
        return person;
    }

    private PersonId first(Enrolment enrolment) {
        if (accounts.hasAdministrator() || !links.use(LinkPurpose.SET_UP, enrolment.token())) {
            throw new LinkExpired();
        }
        var person = people.register(enrolment.name(), enrolment.email(), enrolment.language());
        if (accounts.of(person).isEmpty()) {
            accounts.invite(person, true, null);
        }
        accounts.setAdministrator(person, true);
        accounts.setActive(person, true);
        return person;
    }

    private boolean isIn(PersonId person, StaffState state) {
        return accounts.of(person).filter(account -> account.state() == state).isPresent();
    }

    private String email(PersonId person) {
        return people.card(person).map(PersonCard::email).orElse("");
    }

    private String hash(String password, String name, @Nullable String email) {
        PasswordRules.faultOf(password, name, email).ifPresent(fault -> {
            throw new Refused(fault);
        });
        return Objects.requireNonNull(encoder.encode(password));
    }
}
