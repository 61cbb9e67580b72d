package nyc.icefree.shifts.signup;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.shifts.seats.ShiftRights;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.OwnSkills;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class HelperPages {
    private final ShiftRights rights;
    private final VolunteerProfiles volunteers;
    private final PeopleDirectory people;
    private final Organizations organizations;
    private final HelperShifts shifts;
    private final OwnSkills skills;
    private final ActorAudit audit;

    HelperPages(
            ShiftRights rights,
            VolunteerProfiles volunteers,
            PeopleDirectory people,
            Organizations organizations,
            HelperShifts shifts,
            OwnSkills skills,
            ActorAudit audit) {
        this.rights = rights;
        this.volunteers = volunteers;
        this.people = people;
        this.organizations = organizations;
        this.shifts = shifts;
        this.skills = skills;
        this.audit = audit;
    }

    /**
     * Recorded as a reading of people.
     *
     * @throws NotYours for anybody else
     */
    @StaffMay
    @Transactional
    public HelperPage of(PersonId person) {
        var own = rights.own();
        var volunteer = volunteers.of(person).orElseThrow(NotYours::new);
        var helped = helped(volunteer, own);
        var next = shifts.next(person, own);
        Set<OrganizationId> with = new LinkedHashSet<>(helped);
        next.forEach(shift -> with.add(shift.organization().id()));
        if (with.isEmpty()) {
            throw new NotYours();
        }
        var card = people.card(person).orElseThrow(NotYours::new);
        audit.noteReadings(
                AuditedAct.VOLUNTEERS_READ,
                with.stream().map(OrganizationId::value).toList());
        return new HelperPage(
                person,
                card.name(),
                helped.isEmpty() ? null : card.email(),
                volunteer.answers().shownTo(skills.of(with).values()),
                cards(helped),
                next,
                shifts.helped(person, own),
                shifts.open(volunteer, helped, own));
    }

    private static Set<OrganizationId> helped(VolunteerProfile volunteer, Set<OrganizationId> own) {
        return volunteer.confirmedAt() == null
                ? Set.of()
                : volunteer.organizations().stream().filter(own::contains).collect(Collectors.toUnmodifiableSet());
    }

    private List<OrganizationCard> cards(Set<OrganizationId> helped) {
        return organizations.cards(helped).values().stream()
                .sorted(Comparator.comparing(OrganizationCard::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
