package nyc.icefree.interpreting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventRights;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventRow;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which languages are covered at events, for the organizers of their hosts. Numbers alone: who
 * asked for what is read where who comes is read, and is noted there.
 */
@Service
public class InterpreterCoverage {
    private final EventDesk desk;
    private final EventRights rights;
    private final CoverageReading reading;
    private final Campaign campaign;
    private final CurrentActor actor;
    private final Clock clock;

    InterpreterCoverage(
            EventDesk desk,
            EventRights rights,
            CoverageReading reading,
            Campaign campaign,
            CurrentActor actor,
            Clock clock) {
        this.desk = desk;
        this.rights = rights;
        this.reading = reading;
        this.campaign = campaign;
        this.actor = actor;
        this.clock = clock;
    }

    /** Of one that is not to be held, no language. */
    @StaffMay
    @Transactional(readOnly = true)
    public EventCoverage of(EventId event) {
        rights.require(actor.get(), Right.STAFF, event);
        return reading.of(List.of(event)).stream().findFirst().orElseThrow(NotYours::new);
    }

    /**
     * Events whose hosts the actor organizes for and that need interpretation, from today on: those with gaps first, each by start. By
     * a fixed number of queries.
     *
     * @param days how many, today among them, where the campaign is
     */
    @StaffMay
    @Transactional(readOnly = true)
    public List<EventCoverage> within(int days, Language reader) {
        var today = LocalDate.now(clock.withZone(campaign.now().zone()));
        var own = desk.between(today, today.plusDays(days), reader).stream()
                .filter(row -> row.mayOrganize() && CoverageReading.TO_BE_HELD.contains(row.state()))
                .filter(row -> !row.slot().isOver(clock.instant()))
                .map(EventRow::id)
                .toList();
        return reading.of(rights.may(actor.get(), Right.STAFF, own)).stream()
                .filter(one -> !one.languages().isEmpty())
                .sorted(Comparator.comparing((EventCoverage one) -> one.gaps() == 0)
                        .thenComparing(one -> one.event().slot().startsAt())
                        .thenComparing(one -> one.event().id().value()))
                .toList();
    }
}
