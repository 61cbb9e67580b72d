package nyc.icefree.series;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.text.CalendarUid;
import org.jspecify.annotations.Nullable;

/** A rule that makes events, with its exceptions; without a rule, dates that a person chose. */
@Entity
@Table(name = "series")
class Series {
    private static final int MOST = 1_000;

    @Id
    UUID id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false, length = 80)
    String uid;

    @Column(name = "organization_id", nullable = false, updatable = false)
    UUID organization;

    @Column(length = 200)
    @Nullable
    String rule;

    @Column(nullable = false)
    LocalDateTime startLocal;

    @Column(nullable = false, length = 60)
    ZoneId zone;

    /** The date whose content the next ones are made with. */
    @Column(name = "model_id", nullable = false)
    private UUID model;

    private boolean wasOneEntry;

    private boolean published;

    /** Raised by what changes the set of dates; {@link SeriesSequences} says no less. */
    private int sequence;

    @Column(name = "follows_id", updatable = false)
    @Nullable
    UUID follows;

    /** The first of all that it was split off, or it itself; stays when that one is gone, so it is what addresses name. */
    @Column(name = "root_id", nullable = false, updatable = false)
    UUID root;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant modifiedAt;

    @ElementCollection
    @CollectionTable(name = "series_exception", joinColumns = @JoinColumn(name = "series_id"))
    @Column(name = "recurrence_id", nullable = false)
    private Set<LocalDateTime> exceptions = new HashSet<>();

    protected Series() {}

    Series(
            UUID organization,
            @Nullable Rule rule,
            LocalDateTime start,
            ZoneId zone,
            UUID model,
            @Nullable UUID follows,
            Instant now) {
        this.id = UUID.randomUUID();
        this.uid = CalendarUid.fresh();
        this.organization = organization;
        this.rule = rule == null ? null : rule.text();
        this.startLocal = start;
        this.zone = zone;
        this.model = model;
        this.follows = follows;
        this.root = id;
        this.createdAt = now.truncatedTo(ChronoUnit.SECONDS);
        this.modifiedAt = createdAt;
    }

    /** The part of this one that goes on by another rule, from another start; it is as public as this one. */
    Series splitOff(@Nullable Rule next, LocalDateTime start, EventId date, Instant now) {
        var part = new Series(organization, next, start, zone, date.value(), id, now);
        part.published = published;
        part.root = root;
        return part;
    }

    @Nullable
    Rule rule() {
        return rule == null ? null : Rule.read(rule, startLocal.toLocalDate(), zone);
    }

    /** What the rule gives before a moment, exceptions left out; empty for chosen dates. */
    List<LocalDateTime> wanted(LocalDateTime before) {
        var known = rule();
        return known == null
                ? List.of()
                : known.dates(startLocal, startLocal, before, MOST).stream()
                        .filter(at -> !exceptions.contains(at))
                        .toList();
    }

    /** The days that the rule gives and nobody wants. */
    Set<LocalDateTime> exceptions() {
        return Set.copyOf(exceptions);
    }

    /** The rule leaves this day out. */
    void leaveOut(LocalDateTime at) {
        exceptions.add(at);
    }

    /** A day that was left out is wanted after all. */
    void wantAgain(LocalDateTime at) {
        exceptions.remove(at);
    }

    EventId model() {
        return new EventId(model);
    }

    /** From now on the next dates are made like this one. */
    void makeLike(EventId date) {
        model = date.value();
    }

    /** Whether its dates are entries by themselves in calendars. */
    boolean areApart() {
        return SeriesFacts.areApart(rule(), startLocal);
    }

    boolean wasOneEntry() {
        return wasOneEntry;
    }

    /** Calendars are to be told that the entry which they know is off, as long as its dates are apart. */
    void partEntry() {
        wasOneEntry = true;
    }

    boolean published() {
        return published;
    }

    /** Its dates are public, and what is made from now on becomes so at once. */
    void publish() {
        published = true;
    }

    /** What is made from now on is a draft. */
    void unpublish() {
        published = false;
    }

    int sequence() {
        return sequence;
    }

    /** Takes place no more from this day on. */
    void endBefore(LocalDateTime at) {
        var known = rule();
        if (known != null) {
            rule = known.until(at.toLocalDate().minusDays(1)).text();
        }
        exceptions.removeIf(e -> !e.isBefore(at));
    }

    /** Counts on from another date, by another rule; the days left out since then are others. */
    void restart(@Nullable Rule next, LocalDateTime start, LocalDateTime since, Set<LocalDateTime> leftOut) {
        rule = next == null ? null : next.text();
        startLocal = start;
        exceptions.removeIf(at -> !at.isBefore(since));
        exceptions.addAll(leftOut);
    }

    /** The rule for the dates from one on: what is counted is counted on. */
    @Nullable
    Rule from(LocalDateTime at) {
        var known = rule();
        if (known == null || !(known.ending() instanceof Ending.After after)) {
            return known;
        }
        int before = known.dates(startLocal, startLocal, at, MOST).size();
        return known.times(Math.max(1, after.count() - before));
    }

    /** As calendars see it; {@link SeriesRevision} knows whether they do. */
    void touch(Instant now) {
        sequence++;
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        modifiedAt = second.isAfter(modifiedAt) ? second : modifiedAt.plusSeconds(1);
    }

    /** What calendars were told of it at that time stays the last that they hear, without a change. */
    void goOnFrom(Instant told) {
        modifiedAt = told.isAfter(modifiedAt) ? told : modifiedAt;
    }
}
