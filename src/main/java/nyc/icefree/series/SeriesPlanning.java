package nyc.icefree.series;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import nyc.icefree.disclosure.CopySource;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans series: the first date as any event, the others as its copies. */
@Service
public class SeriesPlanning {
    static final int MOST_DATES = 600;

    private final SeriesRepository series;
    private final SeriesDates dates;
    private final SeriesGenerator generator;
    private final SeriesRights rights;
    private final EventPlanning planning;
    private final EventPatterns patterns;
    private final EventDates eventDates;
    private final Events events;
    private final Clock clock;

    SeriesPlanning(
            SeriesRepository series,
            SeriesDates dates,
            SeriesGenerator generator,
            SeriesRights rights,
            EventPlanning planning,
            EventPatterns patterns,
            EventDates eventDates,
            Events events,
            Clock clock) {
        this.series = series;
        this.dates = dates;
        this.generator = generator;
        this.rights = rights;
        this.planning = planning;
        this.patterns = patterns;
        this.eventDates = eventDates;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused with every problem of the first date's form */
    @StaffMay
    @Transactional
    public SeriesId plan(OrganizationId host, EventDraft form, Repeats repeats) {
        rights.require(host);
        return plan(host, form, repeats, null);
    }

    /**
     * For a caller that allows the pattern. Every date gets its shifts and checklist.
     *
     * @throws Refused with every problem of the first date's form
     */
    @CallerDecides
    @Transactional
    public SeriesId planAfter(PatternId pattern, OrganizationId host, EventDraft form, Repeats repeats) {
        rights.require(host);
        return plan(host, form, repeats, pattern);
    }

    private SeriesId plan(OrganizationId host, EventDraft form, Repeats repeats, @Nullable PatternId pattern) {
        var when = form.when();
        var start = when.start();
        if (start == null) {
            throw new Refused(SeriesRefused.START_MISSING);
        }
        var starts = SeriesStarts.checked(SeriesStarts.of(start, repeats, generator.horizon(when.zone())));
        var first = starts.getFirst();
        var moved = form.with(when.end() == null ? when.at(first, first) : when.from(first));
        var event = pattern == null ? planning.draft(host, moved) : patterns.plan(pattern, host, moved);
        return begin(host, event, first, starts, repeats, pattern == null ? event : pattern);
    }

    /** Makes an event the first date of a series, even if the rule does not hit its day. */
    @StaffMay
    @Transactional
    public SeriesId repeat(EventId event, Repeats repeats) {
        rights.require(event);
        if (dates.of(event).isPresent()) {
            throw new Refused(SeriesRefused.ALREADY_IN_A_SERIES);
        }
        var slot = events.slotOf(event).orElseThrow();
        var starts = new TreeSet<>(SeriesStarts.of(slot.startLocal(), repeats, generator.horizon(slot.zone())));
        starts.add(slot.startLocal());
        var host = events.hostsOf(event).getFirst().id();
        eventDates.renamed(event).ifPresent(sequence -> dates.stoodAlone(event, sequence, clock.instant()));
        return begin(host, event, slot.startLocal(), SeriesStarts.checked(List.copyOf(starts)), repeats, event);
    }

    private SeriesId begin(
            OrganizationId host,
            EventId event,
            LocalDateTime first,
            List<LocalDateTime> starts,
            Repeats repeats,
            CopySource source) {
        var terms = events.termsOf(event).orElseThrow();
        var anchor = SeriesStarts.anchor(repeats, first);
        var made = new Series(
                host.value(), repeats.rule(), anchor, terms.slot().zone(), event.value(), null, clock.instant());
        repeats.except().stream()
                .map(day -> day.atTime(first.toLocalTime()))
                .filter(at -> SeriesStarts.hit(repeats, anchor, at))
                .forEach(made::leaveOut);
        if (terms.state() == EventState.PUBLISHED) {
            made.publish();
        }
        series.saveAndFlush(made);
        dates.add(event, made.id, first);
        var others = generator.make(
                made, starts.stream().filter(at -> !at.equals(first)).toList(), source);
        generator.model(made.id, others);
        eventDates.programmeChanged();
        return new SeriesId(made.id);
    }
}
