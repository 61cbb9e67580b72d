package nyc.icefree.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.PatternFacts;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.disclosure.PatternPlan;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.eventform.EventLanguage;
import nyc.icefree.eventform.Wording;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.AccessFact;
import org.hibernate.annotations.BatchSize;

@Entity
@Table(name = "event_pattern")
@SuppressWarnings("NullAway.Init") // filled by Hibernate or by take
class EventPattern extends StoredContent {
    /** Hours and lengths need some day to be computed; no zone changes its clock in this week. */
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 2);

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID host;

    @Column(nullable = false)
    private LocalTime begins;

    /** Wall-clock minutes. */
    private int lastsMinutes;

    @Column(nullable = false, length = 60)
    private ZoneId zone;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_pattern_words", joinColumns = @JoinColumn(name = "pattern_id"))
    @MapKeyColumn(name = "language", length = 12)
    private Map<String, Wording.Open> words = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_pattern_language", joinColumns = @JoinColumn(name = "pattern_id"))
    private Set<EventLanguage> tongues = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_pattern_access", joinColumns = @JoinColumn(name = "pattern_id"))
    @Column(name = "fact", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<AccessFact> access = new HashSet<>();

    protected EventPattern() {}

    EventPattern(UUID id, Event event) {
        this.id = id;
        this.host = event.host();
        take(event.content());
    }

    void change(EventContent next) {
        take(next);
    }

    private void take(EventContent next) {
        begins = next.slot().startLocal().toLocalTime();
        lastsMinutes =
                (int) Duration.between(next.slot().startLocal(), next.slot().endLocal())
                        .toMinutes();
        zone = next.slot().zone();
        takeForm(next);
    }

    /** Replaces its venue, a duplicate, by the one kept. */
    void venueMerged(UUID stays) {
        venue = stays;
    }

    OrganizationId host() {
        return new OrganizationId(host);
    }

    TimeSlot slot() {
        var start = SOME_DAY.atTime(begins);
        return TimeSlot.of(start, start.plusMinutes(lastsMinutes), zone);
    }

    PatternId patternId() {
        return new PatternId(id);
    }

    PatternPlan plan() {
        return new PatternPlan(patternId(), version, host(), PlanForms.draft(this, slot(), List.of()));
    }

    PatternFacts facts() {
        var heard = accessibility();
        return new PatternFacts(
                patternId(), host(), kind, slot(), heard.spoken(), heard.interpreted(), rsvps.capacity());
    }

    @Override
    final Map<String, Wording.Open> wordRows() {
        return words;
    }

    @Override
    final Set<EventLanguage> tongueRows() {
        return tongues;
    }

    @Override
    final Set<AccessFact> accessRows() {
        return access;
    }
}
