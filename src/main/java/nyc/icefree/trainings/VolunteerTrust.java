package nyc.icefree.trainings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organization's trust in its volunteers and their trainings: organizers read, coordinators change. All others get
 * {@link NotYours}, as does a question about somebody who does not help it.
 */
@Service
public class VolunteerTrust {
    private final SealedStandings sealed;
    private final TrainingTable trainings;
    private final VolunteerProfiles volunteers;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final ActorAudit audit;

    VolunteerTrust(
            SealedStandings sealed,
            TrainingTable trainings,
            VolunteerProfiles volunteers,
            Memberships memberships,
            CurrentActor actor,
            ActorAudit audit) {
        this.sealed = sealed;
        this.trainings = trainings;
        this.volunteers = volunteers;
        this.memberships = memberships;
        this.actor = actor;
        this.audit = audit;
    }

    /** The reading is recorded. */
    @StaffMay
    @Transactional
    public VolunteerStanding of(OrganizationId organization, PersonId person) {
        memberships.require(Right.STAFF, organization);
        requireHelp(organization, volunteers.of(person));
        audit.noteReading(AuditedAct.VOLUNTEERS_READ, organization.value(), organization.value());
        var standing = sealed.of(person);
        var taught = trainings.of(List.of(organization)).getOrDefault(organization, List.of());
        return new VolunteerStanding(person, standing.at(organization), Standings.had(standing, taught, sealed));
    }

    /** @throws Refused for the actor themselves */
    @StaffMay
    @Transactional
    public void set(OrganizationId organization, PersonId person, TrustLevel level) {
        memberships.require(Right.LEAD, organization);
        hold(organization, person);
        if (me().equals(person)) {
            throw new Refused(TrustRefused.ONESELF);
        }
        if (level != sealed.of(person).at(organization).level()) {
            sealed.change(person, standing -> standing.trusted(organization, level, sealed.today()));
            note(AuditedAct.TRUST_CHANGED, organization);
        }
    }

    /** @throws Refused for the actor themselves */
    @StaffMay
    @Transactional
    public void grant(TrainingId id, Collection<PersonId> persons) {
        var training = trainings.find(id).orElseThrow(NotYours::new);
        memberships.require(Right.LEAD, training.organization());
        if (persons.contains(me())) {
            throw new Refused(TrainingRefused.ONESELF);
        }
        persons.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(person -> {
                    hold(training.organization(), person);
                    sealed.change(person, standing -> standing.granted(training, sealed.today()));
                });
        note(AuditedAct.TRAINING_GIVEN, training.organization());
    }

    @StaffMay
    @Transactional
    public void withdraw(TrainingId id, PersonId person) {
        var training = trainings.find(id).orElseThrow(NotYours::new);
        memberships.require(Right.LEAD, training.organization());
        hold(training.organization(), person);
        sealed.change(person, standing -> standing.without(id));
        note(AuditedAct.TRAINING_TAKEN, training.organization());
    }

    /** Locks the volunteer, so that nothing is given to somebody who leaves meanwhile. */
    private void hold(OrganizationId organization, PersonId person) {
        requireHelp(organization, volunteers.holdUnheard(person));
        sealed.hold(person);
    }

    private static void requireHelp(OrganizationId organization, Optional<VolunteerProfile> volunteer) {
        if (volunteer.filter(one -> one.organizations().contains(organization)).isEmpty()) {
            throw new NotYours();
        }
    }

    private void note(AuditedAct act, OrganizationId organization) {
        audit.note(act, organization.value(), organization.value());
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }
}
