package nyc.icefree.shifts.signup;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.announced.ShiftUnassigned;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.volunteers.VolunteerLetGo;
import nyc.icefree.volunteers.blocks.SharedWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a volunteer whom an organization blocks out of its coming shifts, in the same transaction. */
@Component
class VolunteersLetGo implements SharedWork {
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    VolunteersLetGo(
            ShiftRepository shifts,
            AssignmentRepository assignments,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public boolean has(PersonId volunteer, OrganizationId organization) {
        return assignments.existsWith(volunteer.value(), organization.value());
    }

    @Override
    public Set<OrganizationId> coming(PersonId volunteer) {
        return assignments.comingWith(volunteer.value(), clock.instant()).stream()
                .map(OrganizationId::new)
                .collect(Collectors.toSet());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(VolunteerLetGo gone) {
        assignments.findByPersonId(gone.volunteer().value()).stream()
                .filter(row -> row.helped() || row.isAsked())
                .sorted(Comparator.comparing(row -> row.shift().toString()))
                .forEach(row -> shifts.lock(row.shift().value())
                        .filter(shift -> shift.organization().equals(gone.organization()))
                        .filter(shift -> !shift.slot(row.part()).hasStarted(clock.instant()))
                        .ifPresent(shift -> takeOut(row, shift)));
    }

    /** No mail for shifts that they only asked for: they are told once that they were let go. */
    private void takeOut(Assignment row, Shift shift) {
        boolean held = row.helped();
        row.decline(clock.instant());
        if (held) {
            shift.count(assignments.findByShiftIdIn(List.of(row.shift().value())));
            announcements.publishEvent(new ShiftUnassigned(row.id(), row.shift(), row.person(), null));
        }
    }
}
