package nyc.icefree.series;

import java.util.List;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.VenueBusy;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows which dates a series form would make. */
@Service
public class PlannedDates {
    private final SeriesGenerator generator;
    private final SeriesRights rights;
    private final VenueBusy venues;

    PlannedDates(SeriesGenerator generator, SeriesRights rights, VenueBusy venues) {
        this.generator = generator;
        this.rights = rights;
        this.venues = venues;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public List<PlannedDate> of(OrganizationId host, EventDraft form, Repeats repeats, int most) {
        rights.require(host);
        var when = form.when();
        var start = when.start();
        var end = when.end();
        if (start == null || end == null || !end.isAfter(start)) {
            return List.of();
        }
        var slots = SeriesStarts.of(start, repeats, generator.horizon(when.zone())).stream()
                .flatMap(at -> when.from(at).slot().stream())
                .limit(most)
                .toList();
        if (slots.isEmpty()) {
            return List.of();
        }
        var whole = new TimeSlot(
                slots.getFirst().startLocal(),
                slots.getLast().endLocal(),
                when.zone(),
                slots.getFirst().startsAt(),
                slots.getLast().endsAt());
        var venue = form.where().venue();
        var used = venue == null ? List.<VenueBusy.Used>of() : venues.during(venue, whole);
        return slots.stream()
                .map(slot -> new PlannedDate(
                        slot,
                        used.stream()
                                .map(VenueBusy.Used::slot)
                                .filter(slot::overlaps)
                                .toList()))
                .toList();
    }
}
