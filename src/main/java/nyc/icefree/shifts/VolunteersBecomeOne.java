package nyc.icefree.shifts;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.announced.SeatsChanged;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.addresses.VolunteersMerged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the shifts of one account to the other of the same person; where both stood to one shift, the stronger state stays. */
@Component
class VolunteersBecomeOne {
    private static final List<AssignmentState> WEAKEST_FIRST = List.of(
            AssignmentState.TAKEN_BACK,
            AssignmentState.HANDED_BACK,
            AssignmentState.DECLINED,
            AssignmentState.ASKED,
            AssignmentState.NO_SHOW,
            AssignmentState.CONFIRMED,
            AssignmentState.SERVED);

    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final Vault vault;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    VolunteersBecomeOne(
            ShiftRepository shifts,
            AssignmentRepository assignments,
            Vault vault,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.vault = vault;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** First of all that hangs on it, since the others ask who holds what. */
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(VolunteersMerged merged) {
        assignments.findByPersonId(merged.gone().value()).stream()
                .sorted(Comparator.comparing(row -> row.shift().toString()))
                .forEach(row -> shifts.lock(row.shift().value()).ifPresent(shift -> hand(row, shift, merged.kept())));
    }

    private void hand(Assignment row, Shift shift, PersonId kept) {
        var own = assignments
                .findByShiftIdAndPersonId(shift.id().value(), kept.value())
                .orElse(null);
        if (own == null) {
            row.handTo(kept, reasonFor(row, row, kept));
            return;
        }
        if (row.isOfTeam() && own.isOfTeam()) {
            shift.free();
        }
        var corrected = own.corrected() == null ? row.corrected() : own.corrected();
        if (WEAKEST_FIRST.indexOf(row.state()) > WEAKEST_FIRST.indexOf(own.state())) {
            own.standAs(row.state(), reasonFor(row, own, kept), clock.instant());
        }
        own.correct(corrected);
        if (row.isOfTeam()) {
            announcements.publishEvent(new SeatsChanged(shift.id()));
        }
        assignments.delete(row);
    }

    /** What an organizer wrote, under the key of who has it now. */
    private byte @Nullable [] reasonFor(Assignment from, Assignment to, PersonId kept) {
        byte[] sealed = from.reason();
        if (sealed == null) {
            return null;
        }
        String reason = vault.open(KeyOwner.person(from.person().value()), from.place(), sealed);
        return vault.seal(KeyOwner.person(kept.value()), to.place(), reason);
    }
}
