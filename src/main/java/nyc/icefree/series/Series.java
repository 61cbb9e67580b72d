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
    int version;

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
    UUID model;

    boolean published;

    /** Raised by what changes the set of dates (RFC 5546, 2.1.4); what changes a date is counted there. */
    int sequence;

    @Column(name = "follows_id", updatable = false)
    @Nullable
    UUID follows;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant modifiedAt;

    @ElementCollection
    @CollectionTable(name = "series_exception", joinColumns = @JoinColumn(name = "series_id"))
    @Column(name = "recurrence_id", nullable = false)
    Set<LocalDateTime> exceptions = new HashSet<>();

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
        this.createdAt = now.truncatedTo(ChronoUnit.SECONDS);
        this.modifiedAt = createdAt;
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

    /** Takes place no more from this day on. */
    void endBefore(LocalDateTime at) {
        var known = rule();
        if (known != null) {
            rule = known.until(at.toLocalDate().minusDays(1)).text();
        }
        exceptions.removeIf(e -> !e.isBefore(at));
    }

    /** Counts on from another date, by another rule. */
    void restart(@Nullable Rule next, LocalDateTime start) {
        rule = next == null ? null : next.text();
        startLocal = start;
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
}
