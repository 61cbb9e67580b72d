package nyc.icefree.shifts;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.search.ListPart;
import nyc.icefree.shifts.helped.HelpedShift;
import nyc.icefree.shifts.helped.HoursAnswer;
import nyc.icefree.shifts.helped.HoursRefused;
import nyc.icefree.shifts.helped.WaitingHours;
import nyc.icefree.shifts.helper.HelperPage;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of one volunteer, for organizers of the organizations that they help or have a coming shift with. */
@Service
public class HelperPages {
    private static final int MOST_WAITING = 500;
    private final ShiftRights rights;
    private final VolunteerProfiles volunteers;
    private final PeopleDirectory people;
    private final Organizations organizations;
    private final HelperShifts shifts;
    private final MyShifts mine;
    private final AssignmentRepository assignments;
    private final OwnSkills skills;
    private final Audit audit;

    HelperPages(
            ShiftRights rights,
            VolunteerProfiles volunteers,
            PeopleDirectory people,
            Organizations organizations,
            HelperShifts shifts,
            MyShifts mine,
            AssignmentRepository assignments,
            OwnSkills skills,
            Audit audit) {
        this.rights = rights;
        this.volunteers = volunteers;
        this.people = people;
        this.organizations = organizations;
        this.shifts = shifts;
        this.mine = mine;
        this.assignments = assignments;
        this.skills = skills;
        this.audit = audit;
    }

    /** Recorded as a reading of people; for anybody else it is not there. */
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
                me().value(),
                AuditedAct.VOLUNTEERS_READ,
                with.stream().map(OrganizationId::value).toList());
        var answers = volunteer.answers();
        var hours = shifts.hours(person, own);
        return new HelperPage(
                person,
                card.name(),
                answers.levels(),
                OrganizationSkills.known(answers.skills(), skills.of(with).values()),
                answers.boroughs(),
                answers.likes(),
                answers.adult(),
                cards(helped),
                next,
                hours.with(),
                rights.actor().is(person)
                        ? List.of()
                        : hours.each().stream().filter(HelpedShift::waits).toList(),
                shifts.busy(person, own),
                shifts.open(volunteer, helped, own));
    }

    /**
     * To somebody who says that they did a shift for longer than was planned; where nothing waits nothing changes. Recorded.
     *
     * @param said the time that is answered
     * @throws HoursRefused for oneself
     * @throws nyc.icefree.refusals.ChangedMeanwhile where they say another by now
     */
    @StaffMay
    @Transactional
    public void answerHours(AssignmentId which, Duration said, HoursAnswer answer) {
        var row = assignments.findById(which.value()).orElseThrow(NotYours::new);
        var organization = rights.require(row.shift());
        if (row.person().equals(me())) {
            throw new HoursRefused(HoursRefused.Reason.ONESELF);
        }
        if (mine.answerHours(row, said, answer)) {
            audit.note(me().value(), AuditedAct.HOURS_ANSWERED, which.value(), organization.value());
        }
    }

    /** How many hours beyond the plan wait for the actor's answer, whoever says them; their own another member answers. */
    @StaffMay
    @Transactional(readOnly = true)
    public int waitingHours() {
        return shifts.countWaiting(confirming(), me());
    }

    /**
     * Those, by the end of their shifts; recorded as a reading of people.
     *
     * @param most 500 at most
     */
    @StaffMay
    @Transactional
    public ListPart<WaitingHours> waitingHours(int most) {
        var confirming = confirming();
        var found = shifts.waiting(confirming, me(), Math.clamp(most, 1, MOST_WAITING));
        var names = people.cards(found.values());
        audit.noteReadings(
                me().value(),
                AuditedAct.VOLUNTEERS_READ,
                found.keySet().stream()
                        .map(one -> one.organization().id().value())
                        .distinct()
                        .toList());
        return new ListPart<>(
                found.entrySet().stream()
                        .map(one -> new WaitingHours(name(names.get(one.getValue())), one.getKey()))
                        .toList(),
                shifts.countWaiting(confirming, me()));
    }

    private static String name(@Nullable PersonCard card) {
        return card == null ? "" : card.name();
    }

    private Set<OrganizationId> confirming() {
        return organizations.cards(rights.own()).values().stream()
                .filter(OrganizationCard::approvesHours)
                .map(OrganizationCard::id)
                .collect(Collectors.toSet());
    }

    private PersonId me() {
        return rights.actor().mustBePerson();
    }

    /** Who has not confirmed that they help, helps nobody yet. */
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
