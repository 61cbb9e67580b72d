package nyc.icefree.shifts;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.shifts.SeatLocks.Seat;
import nyc.icefree.shifts.announced.ShiftAssigned;
import nyc.icefree.shifts.announced.ShiftDeclined;
import nyc.icefree.shifts.announced.ShiftUnassigned;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.views.Assigned;
import nyc.icefree.shifts.views.CandidateFilter;
import nyc.icefree.shifts.views.Candidates;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts people into shifts and answers those who asked, for the organizers of the shift's host: no sign of life of them. */
@Service
public class ShiftStaffing {
    public static final int LONGEST_REASON = 300;

    private final ShiftRights rights;
    private final SeatLocks seating;
    private final CandidateSearch search;
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ShiftStaffing(
            ShiftRights rights,
            SeatLocks seating,
            CandidateSearch search,
            ShiftRepository shifts,
            AssignmentRepository assignments,
            Vault vault,
            Audit audit,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.rights = rights;
        this.seating = seating;
        this.search = search;
        this.shifts = shifts;
        this.assignments = assignments;
        this.vault = vault;
        this.audit = audit;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Who could do it, and for the others why not. Recorded as a reading of people. */
    @StaffMay
    @Transactional
    public Candidates candidates(ShiftId shift, CandidateFilter filter) {
        return search.find(toFill(shift), filter, rights.own());
    }

    private Shift toFill(ShiftId shift) {
        var whose = rights.require(shift);
        audit.noteReading(
                rights.actor().mustBePerson().value(), AuditedAct.VOLUNTEERS_READ, shift.value(), whose.value());
        return shifts.findById(shift.value()).orElseThrow(NotYours::new);
    }

    /**
     * A volunteer who helps the shift's organization, or asked for the shift. Putting in who is in changes nothing.
     *
     * @param overrideReason sets aside what {@link SignupStatus.Kind#canBeOverridden}; null or blank for none
     * @throws ShiftDraftRefused when the reason is too long
     * @throws ShiftRefused when something stands in the way that no reason sets aside
     */
    @StaffMay
    @Transactional
    public Assigned assign(ShiftId shift, PersonId volunteer, @Nullable String overrideReason) {
        OrganizationId organization = rights.require(shift);
        Seat seat = seating.holdUnheard(volunteer, shift).orElseThrow(NotYours::new);
        boolean known = seat.volunteer().organizations().contains(organization)
                || seat.state() == AssignmentState.ASKED
                || seat.row() != null && seat.row().helped();
        if (!known) {
            throw new NotYours();
        }
        return seat(seat, overrideReason);
    }

    /** Takes a volunteer out; who is not in stays so. */
    @StaffMay
    @Transactional
    public void unassign(AssignmentId assignment) {
        takeOut(assignment, Assignment::decline, row -> true, null);
    }

    /** Takes an assigning back, unless something came of it since: they stand as before. */
    @StaffMay
    @Transactional
    public void takeBack(Assigned assigned) {
        takeOut(
                assigned.id(),
                (row, now) -> {
                    switch (assigned.before()) {
                        case ASKED -> row.ask(now);
                        case DECLINED -> row.decline(now);
                        case CONFIRMED, HANDED_BACK, SERVED, NO_SHOW -> row.handBack(now);
                    }
                },
                row -> row.changedAt().equals(assigned.at()) && assigned.isNew(),
                assigned.before());
    }

    private void takeOut(
            AssignmentId assignment,
            BiConsumer<Assignment, Instant> become,
            Predicate<Assignment> still,
            @Nullable AssignmentState again) {
        Seat seat = hold(assignment);
        Assignment row = seat.row();
        if (row == null || !row.helped() || !still.test(row)) {
            return;
        }
        become.accept(row, clock.instant());
        seat.shift().free();
        note(AuditedAct.SHIFT_UNASSIGNED, row.shift());
        announcements.publishEvent(new ShiftUnassigned(row.id(), row.shift(), row.person(), again));
    }

    /** Says yes to one who asked; as {@link #assign}. Who withdrew meanwhile stays out. */
    @StaffMay
    @Transactional
    public void confirm(AssignmentId assignment, @Nullable String overrideReason) {
        Seat seat = hold(assignment);
        if (seat.state() == AssignmentState.ASKED) {
            seat(seat, overrideReason);
        }
    }

    /** Says no to one who asked. */
    @StaffMay
    @Transactional
    public void decline(AssignmentId assignment) {
        Seat seat = hold(assignment);
        Assignment row = seat.row();
        if (row != null && row.isAsked()) {
            row.decline(clock.instant());
            announcements.publishEvent(new ShiftDeclined(row.id(), row.shift(), row.person()));
        }
    }

    private Assigned seat(Seat seat, @Nullable String typedReason) {
        if (seat.shift().isElsewhere()) {
            throw new NotYours();
        }
        Assignment known = seat.row();
        if (known != null && known.helped()) {
            return new Assigned(known.id(), AssignmentState.CONFIRMED, known.changedAt());
        }
        var before = known == null ? AssignmentState.HANDED_BACK : known.state();
        String reason = typedReason == null ? "" : SafeText.line(typedReason);
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new ShiftDraftRefused(ShiftDraftRefused.Reason.REASON_TOO_LONG);
        }
        if (!seat.status().fits() && (reason.isEmpty() || !seat.status().mayBeAssigned())) {
            throw ShiftRefused.toOrganizer(seat.status().seenBy(rights.own()));
        }
        Assignment row = seating.row(seat);
        row.confirm(seat.status().fits() ? null : seal(row, reason), clock.instant());
        seat.shift().seat();
        note(AuditedAct.SHIFT_ASSIGNED, row.shift());
        announcements.publishEvent(new ShiftAssigned(row.id(), row.shift(), row.person()));
        return new Assigned(row.id(), before, row.changedAt());
    }

    private byte[] seal(Assignment row, String reason) {
        return vault.seal(KeyOwner.person(row.person().value()), row.place(), reason);
    }

    private Seat hold(AssignmentId assignment) {
        var which = assignments.which(assignment.value()).orElseThrow(NotYours::new);
        var shift = new ShiftId(which.getShift());
        rights.require(shift);
        return seating.holdUnheard(new PersonId(which.getPerson()), shift).orElseThrow(NotYours::new);
    }

    private void note(AuditedAct act, ShiftId shift) {
        audit.note(
                rights.actor().mustBePerson().value(),
                act,
                shift.value(),
                shifts.whose(shift.value()).orElseThrow(NotYours::new).getOrganization());
    }
}
