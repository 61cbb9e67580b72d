package nyc.icefree.shifts.day;

import java.util.Optional;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.LeadTable;
import nyc.icefree.shifts.seats.SeatLocks;
import nyc.icefree.shifts.seats.ShiftRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appoints the lead of a shift and ends it. What a lead sees and marks: {@link ShiftForLead}. */
@Service
public class LeadAppointment {
    private final ShiftRights rights;
    private final SeatLocks seating;
    private final AssignmentRepository assignments;
    private final LeadTable leads;
    private final ActorAudit audit;

    LeadAppointment(
            ShiftRights rights,
            SeatLocks seating,
            AssignmentRepository assignments,
            LeadTable leads,
            ActorAudit audit) {
        this.rights = rights;
        this.seating = seating;
        this.assignments = assignments;
        this.leads = leads;
        this.audit = audit;
    }

    /** Makes the person of this assignment the lead. Changes nothing when they lead already or gave the shift back. */
    @StaffMay
    @Transactional
    public void lead(AssignmentId assignment) {
        var found = hold(assignment);
        var row = found.row();
        if (row != null && row.helped() && !leads.of(row.shift()).equals(Optional.of(row.person()))) {
            leads.put(row.shift(), row.person());
            note(AuditedAct.SHIFT_LEAD_GIVEN, row.shift());
        }
    }

    @StaffMay
    @Transactional
    public void endLead(AssignmentId assignment) {
        var row = hold(assignment).row();
        if (row != null && leads.of(row.shift()).equals(Optional.of(row.person()))) {
            leads.end(row.shift(), row.person());
            note(AuditedAct.SHIFT_LEAD_TAKEN, row.shift());
        }
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<PersonId> leadOf(AssignmentId assignment) {
        return assignments.which(assignment.value()).flatMap(which -> leads.of(new ShiftId(which.getShift())));
    }

    private SeatLocks.Seat hold(AssignmentId assignment) {
        var which = assignments.which(assignment.value()).orElseThrow(NotYours::new);
        var shift = new ShiftId(which.getShift());
        rights.require(shift);
        var person = new PersonId(which.getPerson());
        return seating.holdUnheard(person, shift).orElseThrow(NotYours::new);
    }

    private void note(AuditedAct act, ShiftId shift) {
        audit.note(act, shift.value(), rights.require(shift).value());
    }
}
