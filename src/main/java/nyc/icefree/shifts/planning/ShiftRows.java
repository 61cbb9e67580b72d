package nyc.icefree.shifts.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.ShiftOutline;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftEvents;
import nyc.icefree.shifts.seats.ShiftRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Lists of shifts for the workspace, by a fixed number of queries. */
@Component
record ShiftRows(ShiftRepository shifts, AssignmentRepository assignments, ShiftEvents events) {
    private static final Limit MOST = Limit.of(2_000);
    private static final UUID NONE = new UUID(0, 0);

    List<ShiftRow> unfilled(Collection<OrganizationId> organizations, Instant from, Instant until) {
        if (organizations.isEmpty()) {
            return List.of();
        }
        return rows(shifts.unfilled(ids(organizations), from, until, MOST)).stream()
                .filter(row ->
                        row.event() == null || EventStanding.of(row.event().state()) != EventStanding.GONE)
                .toList();
    }

    List<ShiftOutline> outlines(
            Collection<OrganizationId> organizations, Collection<EventId> of, Instant from, Instant until) {
        if (organizations.isEmpty()) {
            return List.of();
        }
        var events =
                of.isEmpty() ? List.of(NONE) : of.stream().map(EventId::value).toList();
        return shifts.outlines(ids(organizations), events, from, until, MOST);
    }

    private List<ShiftRow> rows(List<Shift> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var views = events.views(found, Audience.TEAM);
        Map<UUID, Long> asked = assignments
                .askedFor(found.stream().map(s -> s.id().value()).toList())
                .stream()
                .collect(Collectors.toMap(a -> a.getShift(), a -> a.getAsked()));
        return found.stream()
                .map(shift -> new ShiftRow(
                        shift.card(),
                        shift.organization(),
                        ShiftEvents.view(shift, views),
                        shift.seats(),
                        shift.taken(),
                        asked.getOrDefault(shift.id().value(), 0L).intValue()))
                .toList();
    }

    private static List<UUID> ids(Collection<OrganizationId> organizations) {
        return organizations.stream().map(OrganizationId::value).toList();
    }
}
