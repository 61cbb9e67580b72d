package nyc.icefree.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffState;
import nyc.icefree.refusals.Refused;
import nyc.icefree.search.Alphabet;
import nyc.icefree.search.ListPart;
import nyc.icefree.search.TextNormalizer;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.SecretToken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class StaffAccounts {
    private static final Duration FRESH = Duration.ofDays(30);
    private static final UUID EVERYBODY = new UUID(0, 0);
    private final StaffAccountTable accounts;
    private final PeopleDirectory people;
    private final StaffCards cards;
    private final SecondFactors factors;
    private final OneTimeLinks links;
    private final PasswordEncoder encoder;
    private final CurrentActor actor;
    private final ActorAudit audit;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    StaffAccounts(
            StaffAccountTable accounts,
            PeopleDirectory people,
            StaffCards cards,
            SecondFactors factors,
            OneTimeLinks links,
            PasswordEncoder encoder,
            CurrentActor actor,
            ActorAudit audit,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.cards = cards;
        this.factors = factors;
        this.links = links;
        this.encoder = encoder;
        this.actor = actor;
        this.audit = audit;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The reading is recorded once, however many pages are read. */
    @AdministratorsMay
    @Transactional
    public StaffList list(StaffQuery query, int offset, int limit) {
        audit.noteReading(AuditedAct.PEOPLE_READ, EVERYBODY, null);
        var found = accounts.all().stream()
                .collect(Collectors.toMap(StaffAccountTable.Account::person, Function.identity()));
        var known = new HashMap<>(cards.cards(found.keySet()));
        var sought = TextNormalizer.words(query.search());
        known.values().removeIf(card -> !matches(card, sought));
        var ordered = known.values().stream()
                .sorted(order(query, known, found))
                .map(PersonCard::id)
                .toList();
        return new StaffList(
                ListPart.of(
                        ordered,
                        offset,
                        limit,
                        page -> page.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), id -> row(of(found, id), of(known, id))))),
                (int) ordered.stream()
                        .filter(id -> of(found, id).state() == StaffState.INVITED)
                        .count());
    }

    /** Whether anybody but the actor has an account or was invited. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public boolean hasOthers() {
        return accounts.all().size() > 1;
    }

    /** Tells nobody whether the address is known: until the person accepts, the typed name is shown. */
    @AdministratorsMay
    @Transactional
    public PersonId invite(String name, String email, Language language, boolean administrator) {
        check(name, email);
        return fresh(name, email, language, administrator).orElseThrow(() -> new Refused(AccountFault.ALREADY_STAFF));
    }

    /**
     * An existing account stays as it is, and nothing tells.
     *
     * @throws Refused when the name or the address is invalid
     */
    @CallerDecides
    @Transactional
    public void inviteUnlessThere(String name, String email, Language language) {
        check(name, email);
        fresh(name, email, language, false);
    }

    private static void check(String name, String email) {
        if (!SafeText.isName(name)) {
            throw new Refused(AccountFault.NAME_MISSING);
        }
        if (EmailAddress.parse(email).isEmpty()) {
            throw new Refused(AccountFault.NOT_AN_ADDRESS);
        }
    }

    private Optional<PersonId> fresh(String name, String email, Language language, boolean administrator) {
        var person = people.register(SafeText.line(name), email, language);
        if (accounts.of(person).isPresent()) {
            return Optional.empty();
        }
        accounts.invite(person, administrator, me());
        cards.invited(person, SafeText.line(name), language);
        audit.note(AuditedAct.ACCOUNT_INVITED, person.value());
        announcements.publishEvent(new StaffInvited(person));
        return Optional.of(person);
    }

    /** A one-time link to hand over, good for 72 hours. Earlier links stop working. */
    @AdministratorsMay
    @Transactional
    public SecretToken invitationLink(PersonId person) {
        if (account(person).state() != StaffState.INVITED) {
            throw new Refused(AccountFault.ALREADY_OPENED);
        }
        links.revoke(LinkPurpose.INVITATION, person);
        audit.note(AuditedAct.LINK_HANDED_OVER, person.value());
        return links.handOut(LinkPurpose.INVITATION, person, new PersonId(me()));
    }

    /** Signs the person out everywhere at once. */
    @AdministratorsMay
    @Transactional
    public void deactivate(PersonId person) {
        notMyself(person);
        notTheLastAdministrator(person);
        accounts.setActive(person, false);
        accounts.endSessions(person);
        audit.note(AuditedAct.ACCOUNT_DEACTIVATED, person.value());
        announcements.publishEvent(new AccountClosed(person));
    }

    @AdministratorsMay
    @Transactional
    public void reactivate(PersonId person) {
        account(person);
        accounts.setActive(person, true);
        audit.note(AuditedAct.ACCOUNT_REACTIVATED, person.value());
    }

    @AdministratorsMay
    @Transactional
    public void endSessions(PersonId person) {
        account(person);
        accounts.endSessions(person);
        audit.note(AuditedAct.SESSIONS_ENDED, person.value());
    }

    /** For a lost phone: a one-time link, good for 72 hours, to set up a new one with the password. */
    @AdministratorsMay
    @Transactional
    public SecretToken resetSecondFactor(PersonId person) {
        notMyself(person);
        if (account(person).passwordHash() == null) {
            throw new Refused(AccountFault.NOT_OPENED);
        }
        factors.remove(person);
        accounts.endSessions(person);
        links.revoke(LinkPurpose.SECOND_FACTOR, person);
        audit.note(AuditedAct.SECOND_FACTOR_RESET, person.value());
        audit.note(AuditedAct.LINK_HANDED_OVER, person.value());
        return links.handOut(LinkPurpose.SECOND_FACTOR, person, new PersonId(me()));
    }

    @AdministratorsMay
    @Transactional
    public void grantAdministrator(PersonId person) {
        account(person);
        accounts.setAdministrator(person, true);
        accounts.beginNewEpoch(person);
        audit.note(AuditedAct.ROLE_GIVEN, person.value());
    }

    @AdministratorsMay
    @Transactional
    public void withdrawAdministrator(PersonId person) {
        notTheLastAdministrator(person);
        accounts.setAdministrator(person, false);
        accounts.beginNewEpoch(person);
        audit.note(AuditedAct.ROLE_TAKEN, person.value());
    }

    /** For the demo and for tests: an opened account with a known second factor. */
    @CallerDecides
    @Transactional
    public PersonId create(
            String name, String email, Language language, String password, byte[] totpSecret, boolean administrator) {
        var person = people.register(name, email, language);
        accounts.invite(person, administrator, null);
        accounts.setPassword(person, Objects.requireNonNull(encoder.encode(password)));
        factors.keep(person, totpSecret, -1);
        return person;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<PersonId> administrators() {
        return accounts.administrators();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean isStaff(PersonId person) {
        return accounts.of(person).filter(StaffAccountTable.Account::active).isPresent();
    }

    /** Whether an administrator made the account, or a link held by somebody else renewed it, in the last 30 days. */
    @CallerDecides
    @Transactional(readOnly = true)
    public boolean isFresh(PersonId person) {
        var since = Timestamp.from(clock.instant().minus(FRESH));
        return accounts.of(person)
                .filter(account -> (account.invitedBy() != null
                                && account.invitedAt().after(since))
                        || (account.renewedAt() != null && account.renewedAt().after(since)))
                .isPresent();
    }

    /** Empty when the account is open. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<Instant> closedAt(PersonId person) {
        return accounts.of(person).map(StaffAccountTable.Account::closedAt).map(Timestamp::toInstant);
    }

    private StaffAccountTable.Account account(PersonId person) {
        return accounts.of(person).orElseThrow(NotYours::new);
    }

    private void notMyself(PersonId person) {
        if (actor.get().is(person)) {
            throw new Refused(AccountFault.YOURSELF);
        }
    }

    private void notTheLastAdministrator(PersonId person) {
        account(person);
        if (accounts.lockAdministrators().equals(List.of(person))) {
            throw new Refused(AccountFault.LAST_ADMINISTRATOR);
        }
    }

    private UUID me() {
        return actor.get().mustBePerson().value();
    }

    private static boolean matches(PersonCard card, List<String> sought) {
        if (sought.isEmpty()) {
            return true;
        }
        String text = card.name() + " " + (card.email() == null ? "" : card.email());
        String plain = TextNormalizer.text(text, text.length() * 4);
        return sought.stream().allMatch(plain::contains);
    }

    private static Comparator<PersonCard> order(
            StaffQuery query, Map<PersonId, PersonCard> known, Map<PersonId, StaffAccountTable.Account> accounts) {
        var byName = Alphabet.by(
                List.copyOf(known.values()),
                PersonCard::name,
                query.reader().locale(),
                card -> card.id().toString());
        Comparator<PersonCard> order = switch (query.sort()) {
            case NAME -> byName;
            case STATE ->
                Comparator.comparing((PersonCard card) ->
                                of(accounts, card.id()).state().name())
                        .thenComparing(byName);
        };
        return query.descending() ? order.reversed() : order;
    }

    private static <T> T of(Map<PersonId, T> all, PersonId person) {
        return Objects.requireNonNull(all.get(person));
    }

    private static StaffRow row(StaffAccountTable.Account account, PersonCard card) {
        return new StaffRow(
                account.person(),
                card.name(),
                card.email(),
                card.language(),
                account.administrator(),
                account.state(),
                account.hasSecondFactor(),
                account.invitedAt().toInstant());
    }
}
