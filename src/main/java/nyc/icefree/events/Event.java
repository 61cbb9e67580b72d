package nyc.icefree.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.time.TimeSlot;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A gathering on one date, and the rules of its life: draft, published, cancelled, unpublished. */
@Entity
@Table(name = "event")
class Event {
    @Id
    UUID id;

    @Version
    int version;

    @Column(nullable = false, updatable = false, length = 80)
    String uid;

    @Column(nullable = false, length = 120)
    String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    EventKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    EventState state = EventState.DRAFT;

    @Embedded
    TimeSlot slot;

    @Column(name = "venue_id")
    @Nullable
    UUID venue;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    AddressVisibility addressVisibility;

    @Column(nullable = false, length = 12)
    String originalLanguage;

    @Nullable
    Integer capacity;

    boolean takesRsvps;

    @Column(length = 500)
    @Nullable
    String cancelReason;

    int sequence;

    @Column(nullable = false, length = 200_000)
    String searchText = "";

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant modifiedAt;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_words", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "language", length = 12)
    Map<String, Wording> words = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_language", joinColumns = @JoinColumn(name = "event_id"))
    Set<Tongue> tongues = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_access", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "fact", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    Set<AccessFact> access = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_host", joinColumns = @JoinColumn(name = "event_id"))
    Set<HostPlace> hosts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_slug", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "slug", nullable = false, length = 120)
    Set<String> slugs = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_facet", joinColumns = @JoinColumn(name = "event_id"))
    Set<Facet> facets = new HashSet<>();

    protected Event() {}

    Event(UUID id, EventContent content, String slug, Instant now) {
        this.id = id;
        // a name of its own, not the web address: that may change, a UID never
        this.uid = UUID.randomUUID() + "@ice-free-nyc";
        this.createdAt = now.truncatedTo(ChronoUnit.SECONDS);
        this.modifiedAt = createdAt;
        this.slug = slug;
        slugs.add(slug);
        take(content);
    }

    EventContent content() {
        return new EventContent(
                kind,
                originalLanguage,
                words,
                slot,
                venue,
                addressVisibility,
                tongues,
                access,
                capacity,
                takesRsvps,
                hostsInOrder());
    }

    List<UUID> hostsInOrder() {
        return HostPlace.inOrder(hosts);
    }

    UUID host() {
        return hostsInOrder().getFirst();
    }

    boolean isPublic() {
        return state == EventState.PUBLISHED || state == EventState.CANCELLED;
    }

    /** @param borough of the venue after the change */
    EventChange change(EventContent next, @Nullable Borough borough, Instant now) {
        switch (state) {
            case CANCELLED -> throw new PlanningRefused(PlanningRefused.Reason.CANCELLED);
            case UNPUBLISHED -> throw new PlanningRefused(PlanningRefused.Reason.UNPUBLISHED);
            case DRAFT, PUBLISHED -> {}
        }
        var was = content();
        if (was.equals(next)) {
            return EventChange.NOTHING;
        }
        boolean timeOrPlace = !slot.equals(next.slot()) || !Objects.equals(venue, next.venue());
        take(next);
        touch(now);
        if (state == EventState.PUBLISHED) {
            var shown = Facet.of(next, borough);
            boolean leavesFeeds = !shown.containsAll(Facet.of(was, null));
            if (timeOrPlace || leavesFeeds) {
                sequence++; // a feed it leaves must outdo what it said before
            }
            facets.addAll(shown);
        }
        return new EventChange(true, timeOrPlace);
    }

    /** Its venue's facts were changed. @param moved name or whereabouts, not just how to get there */
    void venueChanged(boolean moved, @Nullable Borough borough, Instant now) {
        touch(now);
        if (isPublic()) {
            if (moved) {
                sequence++;
            }
            if (borough != null) {
                facets.add(Facet.of(borough));
            }
        }
    }

    /** A host's new name is shown with the event. */
    void hostRenamed(Instant now) {
        touch(now);
    }

    PublishDecision mayPublish(Instant now) {
        return switch (state) {
            case PUBLISHED -> PublishDecision.no(PlanningRefused.Reason.ALREADY_PUBLISHED);
            case CANCELLED -> PublishDecision.no(PlanningRefused.Reason.CANCELLED);
            case UNPUBLISHED ->
                cancelReason != null
                        ? PublishDecision.no(PlanningRefused.Reason.CANCELLED)
                        : PublishDecision.unlessOver(slot, now);
            case DRAFT -> PublishDecision.unlessOver(slot, now);
        };
    }

    void publish(@Nullable Borough borough, Instant now) {
        mayPublish(now).orThrow();
        if (state == EventState.UNPUBLISHED) {
            sequence++; // outdoes the tombstone
        }
        state = EventState.PUBLISHED;
        facets.addAll(Facet.of(content(), borough));
        touch(now);
    }

    void cancel(String reason, Instant now) {
        if (state != EventState.PUBLISHED) {
            throw new PlanningRefused(
                    state == EventState.CANCELLED
                            ? PlanningRefused.Reason.CANCELLED
                            : PlanningRefused.Reason.NOT_PUBLISHED);
        }
        if (slot.isOver(now)) {
            throw new PlanningRefused(PlanningRefused.Reason.OVER);
        }
        state = EventState.CANCELLED;
        cancelReason = reason;
        sequence++;
        touch(now);
    }

    void unpublish(Instant now) {
        if (!isPublic()) {
            throw new PlanningRefused(PlanningRefused.Reason.NOT_PUBLISHED);
        }
        state = EventState.UNPUBLISHED;
        sequence++;
        touch(now);
    }

    /** A slug that has been public keeps answering; a draft's has not. */
    void rename(String next) {
        if (state == EventState.DRAFT) {
            slugs.removeIf(s -> !s.equals(next));
        }
        slugs.add(next);
        slug = next;
    }

    /** Moves on even twice within a second, since feeds tell changes apart by it. */
    private void touch(Instant now) {
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        modifiedAt = second.isAfter(modifiedAt) ? second : modifiedAt.plusSeconds(1);
    }

    private void take(EventContent next) {
        kind = next.kind();
        originalLanguage = next.originalLanguage();
        slot = next.slot();
        venue = next.venue();
        addressVisibility = next.addressVisibility();
        capacity = next.capacity();
        takesRsvps = next.takesRsvps();
        words.keySet().retainAll(next.words().keySet());
        next.words().forEach((language, wording) -> {
            if (!wording.equals(words.get(language))) {
                words.put(language, wording);
            }
        });
        become(tongues, next.tongues());
        become(access, next.access());
        become(hosts, HostPlace.of(next.hosts()));
    }

    private static <T> void become(Set<T> now, Collection<T> next) {
        now.retainAll(next);
        now.addAll(next);
    }
}
