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
import nyc.icefree.disclosure.EventId;
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

    /** The date whose content the next ones copy. */
    @Column(name = "model_id", nullable = false)
    private UUID model;

    private boolean wasOneEntry;

    private boolean published;

    /** Rises when the set of dates changes; {@link SeriesSequences} never goes below it. */
    private int sequence;

    @Column(name = "follows_id", updatable = false)
    @Nullable
    UUID follows;

    /** The first series of the lineage, or this one. It stays after that one is gone, so addresses use it. */
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

    /** The part that goes on by another rule from another start; it is as public as this one. */
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

    /** Dates of the rule before that time, without exceptions; empty for chosen dates. */
    List<LocalDateTime> wanted(LocalDateTime before) {
        var known = rule();
        return known == null
                ? List.of()
                : known.dates(startLocal, startLocal, before, MOST).stream()
                        .filter(at -> !exceptions.contains(at))
                        .toList();
    }

    Set<LocalDateTime> exceptions() {
        return Set.copyOf(exceptions);
    }

    void leaveOut(LocalDateTime at) {
        exceptions.add(at);
    }

    void wantAgain(LocalDateTime at) {
        exceptions.remove(at);
    }

    EventId model() {
        return new EventId(model);
    }

    void makeLike(EventId date) {
        model = date.value();
    }

    boolean areApart() {
        return SeriesFacts.areApart(rule(), startLocal);
    }

    boolean wasOneEntry() {
        return wasOneEntry;
    }

    /** Records that calendars know a common entry, which is told as cancelled while the dates are apart. */
    void partEntry() {
        wasOneEntry = true;
    }

    boolean published() {
        return published;
    }

    /** Dates made from now on are public at once. */
    void publish() {
        published = true;
    }

    void unpublish() {
        published = false;
    }

    int sequence() {
        return sequence;
    }

    void endBefore(LocalDateTime at) {
        var known = rule();
        if (known != null) {
            rule = known.until(at.toLocalDate().minusDays(1)).text();
        }
        exceptions.removeIf(e -> !e.isBefore(at));
    }

    /** Counts on from another date by another rule; replaces the exceptions from {@code since} on. */
    void restart(@Nullable Rule next, LocalDateTime start, LocalDateTime since, Set<LocalDateTime> leftOut) {
        rule = next == null ? null : next.text();
        startLocal = start;
        exceptions.removeIf(at -> !at.isBefore(since));
        exceptions.addAll(leftOut);
    }

    /** The rule for the dates from one on; a count is reduced by the dates before. */
    @Nullable
    Rule from(LocalDateTime at) {
        var known = rule();
        if (known == null || !(known.ending() instanceof Ending.After after)) {
            return known;
        }
        int before = known.dates(startLocal, startLocal, at, MOST).size();
        return known.times(Math.max(1, after.count() - before));
    }

    /** Marks a change that calendars see; {@link SeriesRevision} decides whether they do. */
    void touch(Instant now) {
        sequence++;
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        modifiedAt = second.isAfter(modifiedAt) ? second : modifiedAt.plusSeconds(1);
    }

    /** Keeps the last change from falling below what calendars were told, without a change of SEQUENCE. */
    void goOnFrom(Instant told) {
        modifiedAt = told.isAfter(modifiedAt) ? told : modifiedAt;
    }
}
