package nyc.icefree.series;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.events.VenueBusy;
import nyc.icefree.eventviews.CopySource;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.EventTerms;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.jobs.Progress;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.StaffMay;
import nyc.icefree.series.SeriesRefused.Reason;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans series: the first date as any event, the others after its model. */
@Service
public class SeriesPlanning {
    static final int MOST_DATES = 600;

    private final SeriesRepository series;
    private final SeriesDates dates;
    private final SeriesGenerator making;
    private final SeriesRights rights;
    private final SeriesRevision telling;
    private final EventPlanning planning;
    private final EventPatterns models;
    private final EventApproval steps;
    private final EventDeletion deletion;
    private final EventDates eventDates;
    private final Events events;
    private final VenueBusy venues;
    private final Clock clock;

    SeriesPlanning(
            SeriesRepository series,
            SeriesDates dates,
            SeriesGenerator making,
            SeriesRights rights,
            SeriesRevision telling,
            EventPlanning planning,
            EventPatterns models,
            EventApproval steps,
            EventDeletion deletion,
            EventDates eventDates,
            Events events,
            VenueBusy venues,
            Clock clock) {
        this.series = series;
        this.dates = dates;
        this.making = making;
        this.rights = rights;
        this.telling = telling;
        this.planning = planning;
        this.models = models;
        this.steps = steps;
        this.deletion = deletion;
        this.eventDates = eventDates;
        this.events = events;
        this.venues = venues;
        this.clock = clock;
    }

    /** The dates that a form would make, at most so many, with what else is at the venue then. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<PlannedDate> preview(OrganizationId host, EventDraft form, Repeats repeats, int most) {
        rights.require(host);
        var when = form.when();
        var start = when.start();
        var end = when.end();
        if (start == null || end == null || !end.isAfter(start)) {
            return List.of();
        }
        var slots = SeriesStarts.of(start, repeats, making.horizon(when.zone())).stream()
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

    /** @throws nyc.icefree.refusals.FormRefused with every problem of the first date's form */
    @StaffMay
    @Transactional
    public SeriesId plan(OrganizationId host, EventDraft form, Repeats repeats) {
        rights.require(host);
        return plan(host, form, repeats, null);
    }

    /**
     * The same after a pattern, for a room that has decided that the actor may use it: every date gets the pattern's shifts
     * and checklist, whatever becomes of the other dates.
     *
     * @throws nyc.icefree.refusals.FormRefused with every problem of the first date's form
     */
    @InHouse
    @Transactional
    public SeriesId planAfter(PatternId pattern, OrganizationId host, EventDraft form, Repeats repeats) {
        rights.require(host);
        return plan(host, form, repeats, pattern);
    }

    private SeriesId plan(OrganizationId host, EventDraft form, Repeats repeats, @Nullable PatternId pattern) {
        var when = form.when();
        var start = when.start();
        if (start == null) {
            throw new SeriesRefused(Reason.START_MISSING);
        }
        var starts = SeriesStarts.checked(SeriesStarts.of(start, repeats, making.horizon(when.zone())));
        var first = starts.getFirst();
        var moved = form.with(when.end() == null ? when.at(first, first) : when.from(first));
        var event = pattern == null ? planning.draft(host, moved) : models.plan(pattern, host, moved);
        return begin(host, event, first, starts, repeats, pattern == null ? event : pattern);
    }

    /** Makes an event the first date of a series. Its own day counts, whether the rule hits it or not. */
    @StaffMay
    @Transactional
    public SeriesId repeat(EventId event, Repeats repeats) {
        rights.require(event);
        if (dates.of(event).isPresent()) {
            throw new SeriesRefused(Reason.ALREADY_IN_A_SERIES);
        }
        var slot = events.slotOf(event).orElseThrow();
        var starts = new TreeSet<>(SeriesStarts.of(slot.startLocal(), repeats, making.horizon(slot.zone())));
        starts.add(slot.startLocal());
        var host = events.hostsOf(event).getFirst().id();
        eventDates.renamed(event).ifPresent(sequence -> dates.stoodAlone(event, sequence, clock.instant()));
        return begin(host, event, slot.startLocal(), SeriesStarts.checked(List.copyOf(starts)), repeats, event);
    }

    /** @param source whose shifts and checklist the other dates get */
    private SeriesId begin(
            OrganizationId host,
            EventId event,
            LocalDateTime first,
            List<LocalDateTime> starts,
            Repeats repeats,
            CopySource source) {
        var terms = events.termsOf(event).orElseThrow();
        var anchor = repeats.rule() == null ? first : SeriesStarts.anchor(repeats, first);
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
        var others = making.make(
                made, starts.stream().filter(at -> !at.equals(first)).toList(), source);
        making.model(made.id, others);
        eventDates.programmeChanged();
        return new SeriesId(made.id);
    }

    /** Publishes every coming draft of the series, and from now on each date when it is made. */
    @StaffMay
    @Transactional
    public void publish(SeriesId id) {
        var found = rights.locked(id);
        var coming = SeriesRefused.unlessEmpty(coming(found, EventState.DRAFT), Reason.NOTHING_TO_PUBLISH);
        Progress.begin(Progress.Step.PUBLISHED, coming.size());
        coming.forEach(date -> {
            planning.publish(date);
            eventDates.writeDown();
            Progress.one();
        });
        var published = rights.locked(id);
        published.publish();
        telling.changed(published);
    }

    /**
     * Asks for approval of every coming draft of the series, for the organizers of a host that is not trusted.
     *
     * @param publishAt when they are published by themselves once they are approved; null for at once then
     * @return how many wait now
     */
    @StaffMay
    @Transactional
    public int submit(SeriesId id, @Nullable Instant publishAt) {
        var found = rights.locked(id);
        var coming = SeriesRefused.unlessEmpty(coming(found, EventState.DRAFT), Reason.NOTHING_TO_PUBLISH);
        steps.submit(coming.getFirst(), publishAt);
        coming.stream().skip(1).forEach(date -> steps.submitAlong(date, publishAt));
        return coming.size();
    }

    /** Another date beside those of the rule, also a further one on a day that has one; of whole days the day counts. */
    @StaffMay
    @Transactional
    public EventId addDate(SeriesId id, LocalDateTime begins) {
        var found = rights.locked(id);
        var at = making.isOfWholeDays(found) ? begins.toLocalDate().atStartOfDay() : begins;
        if (!at.isAfter(LocalDateTime.ofInstant(clock.instant(), found.zone))) {
            throw new SeriesRefused(Reason.OVER);
        }
        if (dates.in(found.id).containsKey(at)) {
            throw new SeriesRefused(Reason.DATE_TAKEN);
        }
        found.wantAgain(at);
        telling.changed(found);
        var made = making.make(found, List.of(at), found.model());
        if (made.isEmpty()) {
            throw new SeriesRefused(Reason.NO_DATES);
        }
        eventDates.programmeChanged();
        return made.getFirst();
    }

    /**
     * Cancels the published dates from one on, deletes the drafts among them, and makes no more.
     *
     * @param from null for all that are still to come
     * @param reason what people are told
     */
    @StaffMay
    @Transactional
    public void cancel(SeriesId id, @Nullable EventId from, String reason) {
        var found = rights.locked(id);
        var now = LocalDateTime.ofInstant(clock.instant(), found.zone);
        var there = dates.in(found.id);
        var since = there.entrySet().stream()
                .filter(e ->
                        from == null ? e.getKey().isAfter(now) : e.getValue().equals(from))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new SeriesRefused(Reason.NOTHING_TO_CANCEL));
        var published = coming(found, EventState.PUBLISHED);
        there.forEach((at, event) -> {
            if (!at.isBefore(since) && published.contains(event)) {
                planning.cancel(event, reason);
            }
        });
        var drafts = coming(found, EventState.DRAFT);
        there.entrySet().removeIf(date -> {
            boolean goes = !date.getKey().isBefore(since) && drafts.contains(date.getValue());
            if (goes) {
                deletion.remove(date.getValue());
            }
            return goes;
        });
        // the cancelled dates stay dates of the rule, which ends with the last that is left
        if (found.rule() != null && !there.isEmpty()) {
            found.endBefore(new TreeSet<>(there.keySet()).last().plusDays(1));
            telling.changed(found);
        }
        found.unpublish();
    }

    /** Of one state and not over, in the order of their ids, in which others lock them too. */
    private List<EventId> coming(Series found, EventState state) {
        return events.termsOf(dates.in(found.id).values()).values().stream()
                .filter(t -> t.state() == state && !t.slot().isOver(clock.instant()))
                .map(EventTerms::id)
                .sorted(Comparator.comparing(EventId::value))
                .toList();
    }
}
