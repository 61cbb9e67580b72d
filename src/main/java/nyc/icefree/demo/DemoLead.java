package nyc.icefree.demo;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.shifts.day.ShiftDays;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.time.TimeSlot;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants a shift that begins within the hour, led by the first volunteer whom the demo can be entered as. */
@Component
@Profile("demo")
record DemoLead(
        ShiftPlanning planning,
        ShiftStaffing staffing,
        LeadAppointment leading,
        ShiftDays days,
        DemoActing acting,
        DemoClock clock) {
    private static final int SEATS = 6;

    /** @param volunteers the first leads it, one says that they come and one that they are late */
    void plant(OrganizationId host, PersonId coordinator, List<PersonId> volunteers) {
        var start = clock.atHome()
                .atZone(DemoClock.NEW_YORK)
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1); // skips an hour that the clock change leaves out
        var shift = acting.asStaff(
                coordinator,
                () -> planning.plan(new ShiftDraft(
                        null,
                        host,
                        ShiftRole.SET_UP,
                        SEATS,
                        TimeSlot.of(start.toLocalDateTime(), start.plusHours(3).toLocalDateTime(), DemoClock.NEW_YORK),
                        Set.of(),
                        Set.of(),
                        SignupMode.OPEN,
                        "Chairs and banners for tonight. Gloves are there.")));
        for (int i = 0; i < SEATS - 1; i++) {
            var assignment = put(coordinator, shift, volunteers.get(i));
            if (i == 0) {
                acting.asStaff(coordinator, () -> {
                    leading.lead(assignment);
                    return shift;
                });
            }
        }
        acting.asVolunteer(volunteers.get(1), () -> {
            days.come(shift);
            return shift;
        });
    }

    private AssignmentId put(PersonId coordinator, ShiftId shift, PersonId volunteer) {
        try {
            return acting.asStaff(coordinator, () -> staffing.assign(shift, volunteer, null))
                    .id();
        } catch (ShiftRefused busy) {
            return acting.asStaff(coordinator, () -> staffing.assign(shift, volunteer, "They offered it on the phone"))
                    .id();
        }
    }
}
