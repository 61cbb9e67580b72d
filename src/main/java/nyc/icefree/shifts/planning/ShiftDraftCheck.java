package nyc.icefree.shifts.planning;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.Events;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.ShiftChoices;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftEvents;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import org.springframework.stereotype.Component;

@Component
public class ShiftDraftCheck {
    private static final Duration LONGEST = Duration.ofHours(24);
    private final Events events;
    private final ShiftEvents shiftEvents;
    private final Organizations organizations;
    private final OwnRoles roles;
    private final OwnSkills skills;
    private final AssignmentRepository assignments;
    private final Clock clock;

    ShiftDraftCheck(
            Events events,
            ShiftEvents shiftEvents,
            Organizations organizations,
            OwnRoles roles,
            OwnSkills skills,
            AssignmentRepository assignments,
            Clock clock) {
        this.organizations = organizations;
        this.roles = roles;
        this.assignments = assignments;
        this.skills = skills;
        this.events = events;
        this.shiftEvents = shiftEvents;
        this.clock = clock;
    }

    void fresh(OrganizationId of, ShiftDraft draft) {
        sound(draft);
        mustBeKnown(of, draft);
        EventId event = draft.event();
        if (event != null && shiftEvents.standing(event) == EventStanding.GONE) {
            throw new Refused(ShiftDraftRefused.EVENT_CANCELLED);
        }
        notOver(draft);
    }

    boolean allows(Shift shift, ShiftDraft draft) {
        try {
            changed(shift, draft);
            return true;
        } catch (Refused no) {
            return false;
        }
    }

    void changed(Shift shift, ShiftDraft draft) {
        var of = shift.organization();
        var before = shift.draft();
        sound(draft);
        if (!draft.role().equals(before.role())) {
            mustBeKnown(of, draft.role());
        }
        mustBeKnown(
                of,
                draft.skills().stream()
                        .filter(skill -> !before.skills().contains(skill))
                        .toList());
        if (!before.slot().equals(draft.slot())) {
            notOver(draft);
        }
        if (shift.wouldEndParts(draft) && assignments.hasParts(shift.id().value())) {
            throw new Refused(ShiftDraftRefused.HAS_PARTS);
        }
    }

    /** After an event, shifts may still be added to record who helped. */
    private void notOver(ShiftDraft draft) {
        EventId event = draft.event();
        boolean afterwards = event != null
                && events.slotOf(event).filter(slot -> isOver(slot)).isPresent();
        if (isOver(draft.slot()) && !afterwards) {
            throw new Refused(ShiftDraftRefused.SLOT_OVER);
        }
    }

    private boolean isOver(TimeSlot slot) {
        return slot.isOver(clock.instant());
    }

    /** @throws NotYours where its role or a skill belongs to another organization */
    void mustBeKnown(OrganizationId of, ShiftDraft draft) {
        mustBeKnown(of, draft.role());
        mustBeKnown(of, draft.skills());
    }

    private void mustBeKnown(OrganizationId of, Role wanted) {
        if (wanted.own() != null && !roles.known(of).knows(wanted)) {
            throw new NotYours();
        }
    }

    private void mustBeKnown(OrganizationId of, Collection<Skill> wanted) {
        if (!wanted.isEmpty() && !skillsOf(of).known(wanted).containsAll(wanted)) {
            throw new NotYours();
        }
    }

    ShiftChoices choicesOf(OrganizationId organization) {
        return new ShiftChoices(roles.known(organization), skillsOf(organization), wordsWait(organization));
    }

    boolean wordsWait(OrganizationId organization) {
        return organizations.cards(List.of(organization)).values().stream().noneMatch(OrganizationCard::trusted);
    }

    private OrganizationSkills skillsOf(OrganizationId organization) {
        return skills.of(List.of(organization)).getOrDefault(organization, OrganizationSkills.NONE);
    }

    public static void sound(ShiftDraft draft) {
        if (draft.seats() < 1 || draft.seats() > ShiftDraft.MOST_SEATS) {
            throw new Refused(ShiftDraftRefused.SEATS_OUT_OF_RANGE);
        }
        TermsCheck.sound(draft);
        if (draft.note().isTooLong()) {
            throw new Refused(ShiftDraftRefused.NOTE_TOO_LONG);
        }
        if (!Language.SPOKEN.containsAll(draft.languages())) {
            throw new Refused(ShiftDraftRefused.LANGUAGE_NOT_A_CHOICE);
        }
        if (draft.slot().duration().compareTo(LONGEST) > 0) {
            throw new Refused(ShiftDraftRefused.SLOT_TOO_LONG);
        }
    }
}
