package nyc.icefree.trainings;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.retention.Retention;
import nyc.icefree.signin.StaffCards;
import nyc.icefree.trainings.TrustRefused.Reason;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far an organization trusts those who help it, and which of its trainings they had: read and vouched for by its organizers,
 * given and taken by its coordinators. Anybody else, and of anybody who does not help it, gets {@link NotYours}.
 */
@Service
public class VolunteerTrust {
    /** So many different members vouch for whoever becomes trusted, none of them longer ago than that is kept. */
    public static final int VOUCHERS = 2;

    private final SealedStandings sealed;
    private final VouchTable vouches;
    private final TrainingTable trainings;
    private final VolunteerProfiles volunteers;
    private final Memberships memberships;
    private final StaffCards staff;
    private final CurrentActor actor;
    private final Audit audit;
    private final Retention retention;
    private final Clock clock;

    VolunteerTrust(
            SealedStandings sealed,
            VouchTable vouches,
            TrainingTable trainings,
            VolunteerProfiles volunteers,
            Memberships memberships,
            StaffCards staff,
            CurrentActor actor,
            Audit audit,
            Retention retention,
            Clock clock) {
        this.sealed = sealed;
        this.vouches = vouches;
        this.trainings = trainings;
        this.volunteers = volunteers;
        this.memberships = memberships;
        this.staff = staff;
        this.actor = actor;
        this.audit = audit;
        this.retention = retention;
        this.clock = clock;
    }

    /** The reading is recorded. */
    @StaffMay
    @Transactional
    public VolunteerStanding of(OrganizationId organization, PersonId person) {
        memberships.require(actor.get(), Right.STAFF, organization);
        requireHelp(organization, volunteers.of(person));
        audit.noteReading(me().value(), AuditedAct.VOLUNTEERS_READ, organization.value(), organization.value());
        var standing = sealed.of(person);
        var members = vouched(organization, person);
        var taught = trainings.of(List.of(organization)).getOrDefault(organization, List.of());
        boolean leads = memberships.may(me(), Right.LEAD, organization);
        return new VolunteerStanding(
                person,
                standing.at(organization),
                Standings.had(standing, taught, sealed),
                members.size(),
                members.contains(me()),
                leads ? named(members) : List.of());
    }

    /**
     * Says that one knows and trusts them: the second member who does so makes them trusted.
     *
     * @return how far they are trusted now
     * @throws TrustRefused for oneself, a second time, and where they are trusted already
     */
    @StaffMay
    @Transactional
    public TrustLevel vouch(OrganizationId organization, PersonId person) {
        memberships.require(actor.get(), Right.STAFF, organization);
        hold(organization, person);
        if (me().equals(person)) {
            throw new TrustRefused(Reason.ONESELF);
        }
        var level = sealed.of(person).at(organization).level();
        if (level == TrustLevel.TRUSTED) {
            throw new TrustRefused(Reason.TRUSTED_ALREADY);
        }
        var members = vouched(organization, person);
        if (members.contains(me())) {
            throw new TrustRefused(Reason.VOUCHED_ALREADY);
        }
        vouches.add(organization, person, me(), clock.instant());
        note(AuditedAct.VOLUNTEER_VOUCHED_FOR, organization);
        if (members.size() + 1 < VOUCHERS) {
            return level;
        }
        sealed.change(person, standing -> standing.trusted(organization, TrustLevel.TRUSTED, sealed.today()));
        note(AuditedAct.TRUST_CHANGED, organization);
        return TrustLevel.TRUSTED;
    }

    /** To a level below the present one; who vouched is forgotten, so two must vouch anew. Where it is no lower nothing changes. */
    @StaffMay
    @Transactional
    public void lower(OrganizationId organization, PersonId person, TrustLevel level) {
        memberships.require(actor.get(), Right.LEAD, organization);
        hold(organization, person);
        if (!level.includes(sealed.of(person).at(organization).level())) {
            sealed.change(person, standing -> standing.trusted(organization, level, sealed.today()));
            vouches.forget(organization, person);
            note(AuditedAct.TRUST_CHANGED, organization);
        }
    }

    /**
     * From today on they have had it, each of them.
     *
     * @throws TrainingRefused for oneself
     */
    @StaffMay
    @Transactional
    public void grant(TrainingId id, Collection<PersonId> persons) {
        var training = trainings.find(id).orElseThrow(NotYours::new);
        memberships.require(actor.get(), Right.LEAD, training.organization());
        if (persons.contains(me())) {
            throw new TrainingRefused(TrainingRefused.Reason.ONESELF);
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

    /** They have never had it; how far they are trusted stays. */
    @StaffMay
    @Transactional
    public void withdraw(TrainingId id, PersonId person) {
        var training = trainings.find(id).orElseThrow(NotYours::new);
        memberships.require(actor.get(), Right.LEAD, training.organization());
        hold(training.organization(), person);
        sealed.change(person, standing -> standing.without(id));
        note(AuditedAct.TRAINING_TAKEN, training.organization());
    }

    /** So that what is given goes with the help, should they end it meanwhile. */
    private void hold(OrganizationId organization, PersonId person) {
        requireHelp(organization, volunteers.holdUnheard(person));
        sealed.hold(person);
    }

    private static void requireHelp(OrganizationId organization, Optional<VolunteerProfile> volunteer) {
        if (volunteer.filter(one -> one.organizations().contains(organization)).isEmpty()) {
            throw new NotYours();
        }
    }

    /** Who is a member no more vouches no more. */
    private Set<PersonId> vouched(OrganizationId organization, PersonId person) {
        return vouches.members(organization, person, kept()).stream()
                .filter(member -> memberships.may(member, Right.STAFF, organization))
                .collect(Collectors.toSet());
    }

    private List<String> named(Collection<PersonId> members) {
        return staff.cards(List.copyOf(members)).values().stream()
                .map(PersonCard::name)
                .sorted()
                .toList();
    }

    private Instant kept() {
        return retention.vouching().before(clock.instant());
    }

    private void note(AuditedAct act, OrganizationId organization) {
        audit.note(me().value(), act, organization.value(), organization.value());
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }
}
