package nyc.icefree.trainings;

import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Volunteers who came to an organization as somebody under 18, and whether it has a parent's written consent. For its
 * coordinators only, and never about somebody who says that they are an adult. Notes neither age nor parent. All others get
 * {@link NotYours}.
 */
@Service
public class YoungPeople {
    private final SealedStandings sealed;
    private final VolunteerProfiles volunteers;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final ActorAudit audit;

    YoungPeople(
            SealedStandings sealed,
            VolunteerProfiles volunteers,
            Memberships memberships,
            CurrentActor actor,
            ActorAudit audit) {
        this.sealed = sealed;
        this.volunteers = volunteers;
        this.memberships = memberships;
        this.actor = actor;
        this.audit = audit;
    }

    /** Null when nothing is noted. The reading is recorded. */
    @StaffMay
    @Transactional
    public @Nullable ParentsConsent of(OrganizationId organization, PersonId person) {
        memberships.require(Right.LEAD, organization);
        boolean adult = volunteers
                .of(person)
                .filter(one -> one.organizations().contains(organization))
                .orElseThrow(NotYours::new)
                .answers()
                .adult();
        audit.noteReading(AuditedAct.VOLUNTEERS_READ, organization.value(), organization.value());
        return adult ? null : sealed.of(person).consent(organization);
    }

    /**
     * While consent is missing they take no further shift of the organization; present ones stay until somebody removes them.
     *
     * @param consent null to note nothing
     * @throws Refused for the actor themselves, or for somebody who says that they are an adult
     */
    @StaffMay
    @Transactional
    public void note(OrganizationId organization, PersonId person, @Nullable ParentsConsent consent) {
        memberships.require(Right.LEAD, organization);
        var volunteer = volunteers
                .holdUnheard(person)
                .filter(one -> one.organizations().contains(organization))
                .orElseThrow(NotYours::new);
        if (actor.get().mustBePerson().equals(person)) {
            throw new Refused(TrustRefused.ONESELF);
        }
        if (consent != null && volunteer.answers().adult()) {
            throw new Refused(TrustRefused.SAYS_ADULT);
        }
        sealed.hold(person);
        sealed.change(person, standing -> standing.consenting(organization, consent));
        audit.note(AuditedAct.CONSENT_NOTED, organization.value(), organization.value());
    }
}
