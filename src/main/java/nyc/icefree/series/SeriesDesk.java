package nyc.icefree.series;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows series to the host's organizers. */
@Service
public class SeriesDesk {
    private final SeriesRepository series;
    private final SeriesDates dates;
    private final SeriesRights rights;
    private final EventRights eventRights;
    private final Events events;
    private final CurrentActor actor;
    private final Clock clock;

    SeriesDesk(
            SeriesRepository series,
            SeriesDates dates,
            SeriesRights rights,
            EventRights eventRights,
            Events events,
            CurrentActor actor,
            Clock clock) {
        this.series = series;
        this.dates = dates;
        this.rights = rights;
        this.eventRights = eventRights;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Empty for a single event, and for one that the actor may not edit. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<SeriesView> ofEvent(EventId event) {
        return eventRights.may(actor.get(), Right.PLAN, event)
                ? dates.of(event)
                        .flatMap(link -> series.findById(link.series()))
                        .map(this::view)
                : Optional.empty();
    }

    /** Position of a date in its series, in a fixed number of queries; empty as {@link #ofEvent} is. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<SeriesPlace> placeOf(EventId event) {
        if (!eventRights.may(actor.get(), Right.PLAN, event) || dates.of(event).isEmpty()) {
            return Optional.empty();
        }
        var around = dates.around(event);
        var all = around.dates();
        int at = all.stream().map(SeriesPlace.Date::event).toList().indexOf(event);
        return at < 0
                ? Optional.empty()
                : Optional.of(new SeriesPlace(
                        around.rule(),
                        at + 1,
                        all.size(),
                        at == 0 ? null : all.get(at - 1),
                        at == all.size() - 1 ? null : all.get(at + 1)));
    }

    /** @throws nyc.icefree.people.NotYours for anybody who does not plan for its host */
    @StaffMay
    @Transactional(readOnly = true)
    public SeriesView view(SeriesId id) {
        return view(rights.shown(id));
    }

    /** By start; at most 500 at once. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<SeriesDateRow> dates(SeriesId id, int offset, int limit) {
        return rows(rights.shown(id)).stream()
                .skip(offset)
                .limit(Math.min(limit, 500))
                .toList();
    }

    /** Public dates from one on that are not over, which {@link SeriesCancellation#cancel} would cancel. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<EventId> concerned(SeriesId id, EventId from) {
        var now = clock.instant();
        return rows(rights.shown(id)).stream()
                .sorted(Comparator.comparing(SeriesDateRow::recurrence))
                .dropWhile(row -> !row.event().equals(from))
                .filter(row ->
                        row.state() == EventState.PUBLISHED && !row.slot().isOver(now))
                .map(SeriesDateRow::event)
                .toList();
    }

    private List<SeriesDateRow> rows(Series found) {
        var there = dates.in(found.id);
        var terms = events.termsOf(there.values());
        var now = clock.instant();
        return there.entrySet().stream()
                .map(e -> {
                    var known = Objects.requireNonNull(terms.get(e.getValue()));
                    return new SeriesDateRow(
                            e.getValue(),
                            e.getKey(),
                            known.slot(),
                            known.state(),
                            known.slot().isOver(now));
                })
                .sorted(Comparator.comparing((SeriesDateRow row) -> row.slot().startsAt())
                        .thenComparing(SeriesDateRow::recurrence))
                .toList();
    }

    private SeriesView view(Series found) {
        var now = clock.instant();
        var terms = events.termsOf(dates.in(found.id).values()).values().stream()
                .sorted(Comparator.comparing((EventTerms t) -> t.slot().startsAt()))
                .toList();
        var coming = terms.stream().filter(t -> !t.slot().isOver(now)).toList();
        var first = coming.stream()
                .filter(t -> t.state() == EventState.DRAFT || t.state() == EventState.PUBLISHED)
                .findFirst()
                .orElse(terms.isEmpty() ? null : terms.getLast());
        var drafts = coming.stream().filter(t -> t.state() == EventState.DRAFT).toList();
        return new SeriesView(
                new SeriesId(found.id),
                new OrganizationId(found.organization),
                found.rule(),
                found.zone,
                found.exceptions().stream()
                        .filter(at -> at.atZone(found.zone).toInstant().isAfter(now))
                        .map(LocalDateTime::toLocalDate)
                        .sorted()
                        .toList(),
                first == null ? found.model() : first.id(),
                found.published(),
                events.slotOf(found.model()).filter(TimeSlot::isWholeDays).isPresent(),
                terms.size(),
                drafts.size(),
                drafts.isEmpty() ? null : drafts.getFirst().id());
    }
}
