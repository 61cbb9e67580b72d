package nyc.icefree.shifts.signup;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.seats.Commitments;
import nyc.icefree.shifts.seats.HomeClock;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftEvents;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.shifts.seats.VolunteersTrust;
import nyc.icefree.volunteers.VolunteerProfile;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
record HelperShifts(
        MyShifts mine,
        Commitments commitments,
        VolunteersTrust trust,
        ShiftRepository shifts,
        ShiftEvents events,
        HomeClock clock) {
    static final Duration AHEAD = Duration.ofDays(28);

    private static final Limit READ = Limit.of(300);
    private static final int SHOWN = 30;

    List<MyShift> next(PersonId person, Set<OrganizationId> with) {
        return mine.of(person).stream()
                .filter(one -> with.contains(one.organization().id()) && !one.over() && !one.cancelled())
                .map(MyShift::forOrganizers)
                .filter(one -> one.state() == AssignmentState.CONFIRMED || one.state() == AssignmentState.ASKED)
                .toList();
    }

    HelpedHours helped(PersonId person, Set<OrganizationId> with) {
        return mine.hours(person, one -> with.contains(one.id()));
    }

    private static List<UUID> ids(Collection<OrganizationId> organizations) {
        return organizations.stream().map(OrganizationId::value).toList();
    }

    /**
     * First shifts that fit, then those whose obstacles can be overridden; within each by most people missing, then by
     * start.
     */
    List<OpenForThem> open(VolunteerProfile volunteer, Collection<OrganizationId> of, Set<OrganizationId> organizers) {
        if (of.isEmpty()) {
            return List.of();
        }
        var now = clock.now();
        var found = shifts.unfilled(ids(of), now.toInstant(), now.toInstant().plus(AHEAD), READ);
        var views = events.views(found, Audience.TEAM);
        var standings = events.standings(found);
        var standing = commitments.standing(volunteer.person(), now.toInstant());
        var held = standing.commitments();
        var own = standing.own();
        var trustAt = trust.of(
                volunteer.person(), found.stream().map(Shift::organization).collect(Collectors.toSet()));
        return found.stream()
                .filter(shift -> shift.free() > 0 && standings.of(shift) != EventStanding.GONE)
                .map(shift -> new OpenForThem(
                        shift.card(),
                        ShiftEvents.view(shift, views),
                        shift.free(),
                        shift.seats(),
                        own.get(shift.id()),
                        shift.statusFor(
                                        volunteer,
                                        trustAt.apply(shift.organization()),
                                        held,
                                        own.get(shift.id()),
                                        standings.event(shift),
                                        now)
                                .seenBy(organizers)))
                .filter(one ->
                        one.own() != AssignmentState.CONFIRMED && one.status().mayBeAssigned())
                .sorted(Comparator.comparing((OpenForThem one) -> one.status().fits()
                                ? 0
                                : one.status().obstacles().size())
                        .thenComparing(OpenForThem::missing, Comparator.reverseOrder())
                        .thenComparing(one -> one.shift().slot().startsAt()))
                .limit(SHOWN)
                .toList();
    }
}
