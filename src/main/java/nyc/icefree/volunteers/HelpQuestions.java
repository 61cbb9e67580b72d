package nyc.icefree.volunteers;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.imports.AskedMarks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organizations asked a volunteer: whether they help them. Nobody is in an organization's list before they said yes. */
@Service
public class HelpQuestions {
    private final VolunteerBook book;
    private final AskedToHelp asked;
    private final AskedMarks marks;
    private final PeopleDirectory people;
    private final Organizations organizations;
    private final SignInLinks links;
    private final CurrentActor actor;
    private final Clock clock;

    HelpQuestions(
            VolunteerBook book,
            AskedToHelp asked,
            AskedMarks marks,
            PeopleDirectory people,
            Organizations organizations,
            SignInLinks links,
            CurrentActor actor,
            Clock clock) {
        this.book = book;
        this.asked = asked;
        this.marks = marks;
        this.people = people;
        this.organizations = organizations;
        this.links = links;
        this.actor = actor;
        this.clock = clock;
    }

    /** Who waits for an answer of the acting volunteer, in the order in which they asked. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public List<OrganizationCard> mine() {
        return asking(me());
    }

    /**
     * From now on they are among the organization's volunteers. Whom a sign-up says they help counts only once they came in by its
     * own link: until then anybody may have typed it, so a yes to another ends it. Saying yes again changes nothing.
     *
     * @param name any, by which they go from now on if {@link #asksName()}; else it is not read
     * @throws VolunteerRefused when that is no name
     */
    @VolunteersMay
    @Transactional
    public void agree(OrganizationId organization, String name) {
        agree(book.lock(me()).orElseThrow(NotYours::new), organization, name);
    }

    /**
     * The organization is told nothing, and no list asks them again for a year. Somebody who never agreed to anything here is destroyed with it.
     *
     * @return whether they are still known here
     */
    @VolunteersMay
    @Transactional
    public boolean decline(OrganizationId organization) {
        return decline(me(), organization);
    }

    /** Who waits for an answer of whom the mailed link is; nobody where it leads to no question any more. Asking uses nothing up. */
    @Anyone
    @Transactional(readOnly = true)
    public List<OrganizationCard> asking(SecretToken link) {
        return links.askedToHelp(link).map(this::asking).orElse(List.of());
    }

    /**
     * As {@link #agree(OrganizationId, String)}, without a sign-in.
     *
     * @throws VolunteerRefused when a name is needed and it is none
     * @throws LinkExpired when the link leads to no question any more
     */
    @Anyone
    @Transactional
    public void agree(SecretToken link, OrganizationId organization, String name) {
        agree(
                links.askedToHelp(link)
                        .flatMap(book::lock)
                        .filter(volunteer -> helps(volunteer, organization)
                                || !asked.of(volunteer.person()).isEmpty())
                        .orElseThrow(LinkExpired::new),
                organization,
                name);
    }

    /**
     * As {@link #decline(OrganizationId)}, without a sign-in.
     *
     * @return whether they are still known here
     * @throws LinkExpired when the link leads to no question any more
     */
    @Anyone
    @Transactional
    public boolean decline(SecretToken link, OrganizationId organization) {
        return decline(owner(link), organization);
    }

    /** Whether the acting volunteer never said a name of their own here: then a yes says it. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public boolean asksName() {
        return book.find(me()).filter(this::isNew).isPresent();
    }

    /** The same of whom the mailed link is. */
    @Anyone
    @Transactional(readOnly = true)
    public boolean asksName(SecretToken link) {
        return links.askedToHelp(link).flatMap(book::find).filter(this::isNew).isPresent();
    }

    /** A link for the letter that asks, made for each try to send it; none where nobody waits for an answer. */
    @InHouse
    @Transactional
    public Optional<SecretToken> link(PersonId person) {
        return book.lock(person)
                .filter(volunteer -> !asked.of(person).isEmpty())
                .map(volunteer -> links.issueHelp(person));
    }

    /** Who waits for an answer of this person. */
    @InHouse
    @Transactional(readOnly = true)
    public List<OrganizationCard> asking(PersonId person) {
        var ids = asked.of(person);
        var cards = organizations.cards(ids);
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    private void agree(Volunteer volunteer, OrganizationId organization, String name) {
        if (helps(volunteer, organization)) {
            return;
        }
        PersonId person = volunteer.person();
        answer(volunteer, organization);
        if (!book.closedTo(person, List.of(organization)).isEmpty()) {
            throw new NotYours();
        }
        if (!volunteer.isConfirmed()) {
            begin(volunteer, name);
        }
        book.help(volunteer, organization);
        volunteer.confirm(clock.instant());
        email(person).ifPresent(marks::forget);
    }

    /** Goes by the name that they say themselves; what a sign-up says of them that nobody proved is not theirs. */
    private void begin(Volunteer volunteer, String name) {
        PersonId person = volunteer.person();
        if (isNew(volunteer)) {
            var problems = VolunteerCheck.problems(name);
            if (!problems.isEmpty()) {
                throw new VolunteerRefused(problems);
            }
            people.rename(person, SafeText.line(name));
        }
        if (!book.profile(volunteer).organizations().isEmpty()) {
            people.card(person).map(PersonCard::language).ifPresent(reads -> book.tellOnly(volunteer, reads));
        }
    }

    private boolean isNew(Volunteer volunteer) {
        return !volunteer.isConfirmed() && !people.isStaff(volunteer.person());
    }

    /** An unproven sign-up says nothing. */
    private boolean helps(Volunteer volunteer, OrganizationId organization) {
        return volunteer.isConfirmed()
                && book.profile(volunteer).organizations().contains(organization);
    }

    private boolean decline(PersonId person, OrganizationId organization) {
        Volunteer volunteer = book.lockToStrike(person).orElseThrow(NotYours::new);
        answer(volunteer, organization);
        email(person).ifPresent(marks::set);
        if (volunteer.isConfirmed() || !asked.of(person).isEmpty()) {
            return true;
        }
        book.strike(volunteer);
        return false;
    }

    private Optional<String> email(PersonId person) {
        return people.card(person).map(PersonCard::email);
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }

    private PersonId owner(SecretToken link) {
        return links.askedToHelp(link)
                .filter(person -> !asked.of(person).isEmpty())
                .orElseThrow(LinkExpired::new);
    }

    private void answer(Volunteer volunteer, OrganizationId organization) {
        if (!asked.remove(volunteer.person(), organization)) {
            throw new NotYours();
        }
    }
}
