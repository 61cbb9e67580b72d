package nyc.icefree.volunteers;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.imports.AskedMarks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A volunteer's answers to organizations that ask for their help. Nobody is on an organization's list before they say yes. */
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

    /** In the order in which they asked. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public List<OrganizationCard> mine() {
        return asking(me());
    }

    /**
     * Makes the actor a volunteer of the organization; harmless when they are already. Organizations from an unconfirmed sign-up
     * do not count yet, and a yes to another one removes them, since anybody could have typed the address.
     *
     * @param name their name from now on if {@link #asksName()}; otherwise ignored
     * @throws Refused when the name is invalid
     */
    @VolunteersMay
    @Transactional
    public void agree(OrganizationId organization, String name) {
        agree(book.lock(me()).orElseThrow(NotYours::new), organization, name);
    }

    /**
     * Tells nobody; no list asks them again for a year.
     *
     * @return false when the person is destroyed, having never agreed to anything
     */
    @VolunteersMay
    @Transactional
    public boolean decline(OrganizationId organization) {
        return decline(me(), organization);
    }

    /** Organizations waiting for this person's answer; empty when the link has expired. Does not use up the link. */
    @Anyone
    @Transactional(readOnly = true)
    public List<OrganizationCard> asking(SecretToken link) {
        return links.askedToHelp(link).map(this::asking).orElse(List.of());
    }

    /**
     * As {@link #agree(OrganizationId, String)}, without a sign-in.
     *
     * @throws LinkExpired when the link or the question is gone
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
     * @throws LinkExpired when the link or the question is gone
     */
    @Anyone
    @Transactional
    public boolean decline(SecretToken link, OrganizationId organization) {
        return decline(owner(link), organization);
    }

    /** Whether a yes needs a name, as the actor never gave one themselves. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public boolean asksName() {
        return book.find(me()).filter(this::isNew).isPresent();
    }

    /** As {@link #asksName()}, for the owner of the mailed link. */
    @Anyone
    @Transactional(readOnly = true)
    public boolean asksName(SecretToken link) {
        return links.askedToHelp(link).flatMap(book::find).filter(this::isNew).isPresent();
    }

    /** A new link at each try to send the letter; empty when no organization waits for an answer. */
    @CallerDecides
    @Transactional
    public Optional<SecretToken> link(PersonId person) {
        return book.lock(person)
                .filter(volunteer -> !asked.of(person).isEmpty())
                .map(volunteer -> links.issueHelp(person));
    }

    @CallerDecides
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

    /** Takes their own name, and drops what an unconfirmed sign-up said about them. */
    private void begin(Volunteer volunteer, String name) {
        PersonId person = volunteer.person();
        if (isNew(volunteer)) {
            var problems = VolunteerCheck.problems(name);
            if (!problems.isEmpty()) {
                throw new Refused(problems);
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
