package nyc.icefree.volunteers;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organizations asked a volunteer: whether they help them. Nobody is in an organization's list before they said yes. */
@Service
public class HelpQuestions {
    private final VolunteerBook book;
    private final AskedToHelp asked;
    private final Organizations organizations;
    private final CurrentActor actor;
    private final Clock clock;

    HelpQuestions(VolunteerBook book, AskedToHelp asked, Organizations organizations, CurrentActor actor, Clock clock) {
        this.book = book;
        this.asked = asked;
        this.organizations = organizations;
        this.actor = actor;
        this.clock = clock;
    }

    /** Who waits for an answer of the acting volunteer, in the order in which they asked. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public List<OrganizationCard> mine() {
        return asking(me());
    }

    /** From now on they are among the organization's volunteers. */
    @VolunteersMay
    @Transactional
    public void agree(OrganizationId organization) {
        Volunteer volunteer = answer(book.lock(me()), organization);
        if (!book.closedTo(volunteer.person(), List.of(organization)).isEmpty()) {
            throw new NotYours();
        }
        book.help(volunteer, organization);
        volunteer.confirm(clock.instant());
    }

    /**
     * The organization is told nothing. Somebody who never agreed to anything here is destroyed with it.
     *
     * @return whether they are still known here
     */
    @VolunteersMay
    @Transactional
    public boolean decline(OrganizationId organization) {
        Volunteer volunteer = answer(book.lockToStrike(me()), organization);
        if (volunteer.isConfirmed()
                || !book.profile(volunteer).organizations().isEmpty()
                || !asked.of(volunteer.person()).isEmpty()) {
            return true;
        }
        book.strike(volunteer);
        return false;
    }

    /** Who waits for an answer of this person. */
    @InHouse
    @Transactional(readOnly = true)
    public List<OrganizationCard> asking(PersonId person) {
        var ids = asked.of(person);
        var cards = organizations.cards(ids);
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }

    private Volunteer answer(Optional<Volunteer> locked, OrganizationId organization) {
        Volunteer volunteer = locked.orElseThrow(NotYours::new);
        if (!asked.remove(volunteer.person(), organization)) {
            throw new NotYours();
        }
        return volunteer;
    }
}
