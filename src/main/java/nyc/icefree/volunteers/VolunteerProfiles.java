package nyc.icefree.volunteers;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.database.DiskReserve;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.SignInLinkAsked;
import nyc.icefree.text.SafeText;
import nyc.icefree.volunteers.VolunteerRefused.Field;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Volunteers' profiles: they sign up and change them; rooms that staff shifts read them. */
@Service
public class VolunteerProfiles {
    public static final int MOST = 5_000;
    private final VolunteerBook book;
    private final VolunteerEntry entry;
    private final Organizations organizations;
    private final PeopleDirectory people;
    private final CurrentActor actor;
    private final ApplicationEventPublisher announcements;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final DiskReserve disk;

    VolunteerProfiles(
            VolunteerBook book,
            VolunteerEntry entry,
            Organizations organizations,
            PeopleDirectory people,
            CurrentActor actor,
            ApplicationEventPublisher announcements,
            TransactionOperations transactions,
            Clock clock,
            DiskReserve disk) {
        this.disk = disk;
        this.book = book;
        this.entry = entry;
        this.organizations = organizations;
        this.people = people;
        this.actor = actor;
        this.announcements = announcements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Behaves alike whether the address is known or not: either way a sign-in link is mailed, and a known profile stays. Somebody
     * whom only organizations asked is not known yet: their form is kept, and their week begins anew.
     *
     * @throws Refused with a reason at each field
     */
    @Anyone
    public void signUp(VolunteerForm form) {
        signUp(form, null);
    }

    /** @param towards id of the thing that the sign-in link leads to */
    @Anyone
    public void signUp(VolunteerForm form, @Nullable UUID towards) {
        look(form);
        disk.mustHold();
        transactions.executeWithoutResult(status -> {
            PersonId person = entry.enter(form, false);
            announcements.publishEvent(new SignInLinkAsked(person, towards));
        });
    }

    /** Checks a sign-up without taking it. */
    @Anyone
    public void look(VolunteerForm form) {
        refuse(VolunteerCheck.problems(form, true, book.choices(), book.today()));
    }

    /**
     * A sign of life. It confirms a sign-up, since the mailed link proves the address, but no question ({@link HelpQuestions}).
     */
    @VolunteersMay
    @Transactional
    public void arrive() {
        book.lock(actor.get().mustBePerson()).ifPresent(this::greet);
    }

    /** Needs the locked row: of two tabs opened at once, the second waits. */
    private VolunteerProfile greet(Volunteer volunteer) {
        var profile = book.profile(volunteer);
        book.arrived(volunteer);
        return profile;
    }

    /** The own profile as a form; empty when the actor is no volunteer. Confirms as {@link #arrive} does. */
    @VolunteersMay
    @Transactional
    public Optional<VolunteerForm> own() {
        PersonId person = actor.get().mustBePerson();
        return book.lock(person).flatMap(volunteer -> {
            var profile = greet(volunteer);
            return people.card(person)
                    .map(card -> new VolunteerForm(
                            card.name(), card.email() == null ? "" : card.email(), card.language(), profile.answers()));
        });
    }

    /** Includes organizations that are no longer listed. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public List<OrganizationCard> helped() {
        var ids = of(actor.get().mustBePerson()).map(VolunteerProfile::organizations);
        return List.copyOf(organizations.cards(ids.orElse(Set.of())).values());
    }

    @VolunteersMay
    @Transactional(readOnly = true)
    public List<OrganizationCard> without() {
        var listed = organizations.listed();
        var closed = book.closedTo(
                actor.get().mustBePerson(),
                listed.stream().map(OrganizationCard::id).toList());
        return listed.stream().filter(card -> closed.contains(card.id())).toList();
    }

    /**
     * Ignores the form's address: refusing a used one would tell who is known here. Somebody who helps no organization may save
     * without choosing one.
     *
     * @throws Refused with a reason at each field
     */
    @VolunteersMay
    @Transactional
    public void change(VolunteerForm form) {
        PersonId person = actor.get().mustBePerson();
        Volunteer volunteer = book.lock(person).orElseThrow(NotYours::new);
        Set<OrganizationId> choices = new HashSet<>(book.choices());
        var before = book.profile(volunteer);
        var helped = before.organizations();
        choices.addAll(helped);
        var problems = VolunteerCheck.problems(form, false, choices, book.today());
        problems.removeIf(problem -> problem.field() == Field.EMAIL
                || (problem == VolunteerRefused.ORGANIZATIONS_MISSING && helped.isEmpty() && volunteer.isConfirmed()));
        if (!book.closedTo(person, form.answers().organizations()).isEmpty()) {
            problems.add(VolunteerRefused.ORGANIZATIONS_PLAN_WITHOUT_YOU);
        }
        refuse(problems);
        book.rewrite(volunteer, form.answers());
        if (form.answers().adult() && !before.answers().adult()) {
            announcements.publishEvent(new VolunteerSaidAdult(person));
        }
        people.rename(person, SafeText.line(form.name()));
        people.speak(person, form.language());
    }

    /** Leaves out skills of organizations that they do not help. */
    @VolunteersMay
    @Transactional
    public void addSkills(Set<? extends Skill> skills) {
        if (skills.isEmpty()) {
            return;
        }
        PersonId person = actor.get().mustBePerson();
        Volunteer volunteer = book.lock(person).orElseThrow(NotYours::new);
        var answers = book.profile(volunteer).answers();
        var all = new HashSet<>(answers.skills());
        all.addAll(skills);
        var sealed = book.sealed();
        volunteer.answer(sealed.seal(person, sealed.withoutStrangeSkills(answers.having(all))));
    }

    /** Destroys the volunteer's personal data and gives back their coming shifts. A staff account stays. */
    @VolunteersMay
    @Transactional
    public void leave() {
        PersonId person = actor.get().mustBePerson();
        Volunteer volunteer = book.lockToStrike(person).orElseThrow(NotYours::new);
        book.strike(volunteer);
    }

    /** For callers inside the app: needs no confirmation. A known address gives the same person. */
    @CallerDecides
    @Transactional
    public PersonId enlist(VolunteerForm form) {
        refuse(VolunteerCheck.problems(form, false, book.choices(), book.today()));
        return entry.enter(form, true);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<VolunteerProfile> of(PersonId person) {
        return book.profile(person);
    }

    /** By one query; leaves out people who are no volunteers. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<PersonId, VolunteerProfile> of(Collection<PersonId> persons) {
        return persons.isEmpty() ? Map.of() : book.profiles(persons);
    }

    /** By one query; leaves out people who are no volunteers. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<PersonId, LanguageLevels> levels(Collection<PersonId> persons) {
        return persons.isEmpty() ? Map.of() : book.levels(persons);
    }

    /** Confirmed volunteers only, at most {@link #MOST}. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<VolunteerProfile> helping(Collection<OrganizationId> organizations) {
        return book.helping(organizations).profiles();
    }

    /** Confirmed volunteers only, at most {@link #MOST}. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<VolunteerProfile> all() {
        return book.all().profiles();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Set<OrganizationId> closedTo(PersonId person, Collection<OrganizationId> among) {
        return book.closedTo(person, among);
    }

    /** The people among these whom the organization let go; one query, or two when addresses count. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Set<PersonId> letGo(OrganizationId organization, Collection<PersonId> among) {
        return book.letGo(organization, among);
    }

    /** Locks the volunteer until the caller's transaction ends, so that commitments are decided in turn. A sign of life. */
    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<VolunteerProfile> hold(PersonId person) {
        return book.lock(person).map(volunteer -> {
            volunteer.hear(clock.instant());
            return book.profile(volunteer);
        });
    }

    /** As {@link #hold}, for somebody who does not act themselves: no sign of life. */
    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<VolunteerProfile> holdUnheard(PersonId person) {
        return book.lock(person).map(book::profile);
    }

    /** As {@link #holdUnheard} for several, by two queries; leaves out people who are no volunteers. */
    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PersonId, VolunteerProfile> holdAllUnheard(Collection<PersonId> persons) {
        return persons.isEmpty() ? Map.of() : book.lockAll(persons);
    }

    private static void refuse(List<VolunteerRefused> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
