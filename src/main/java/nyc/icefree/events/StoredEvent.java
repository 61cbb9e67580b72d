package nyc.icefree.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.eventform.EventLanguage;
import nyc.icefree.eventform.Wording;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.AccessFact;
import org.hibernate.Hibernate;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The stored fields of an event; {@link Event} holds the rules by which they change. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // filled by Hibernate or by take
abstract class StoredEvent extends HostedEvent {
    @Column(nullable = false, updatable = false, length = 255)
    String uid;

    @Column(nullable = false, length = 120)
    String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    EventState state = EventState.DRAFT;

    @Embedded
    TimeSlot slot;

    boolean placeForgotten;

    @Column(length = 30)
    @Nullable
    Area keptArea;

    boolean wasListed;

    /** When it was listed first; null for events listed before this was recorded. */
    @Nullable
    Instant listedAt;

    @Embedded
    @Nullable
    Tombstone gone;

    boolean addressOpened;

    /** It was postponed when it was cancelled or unpublished. */
    boolean calledOffWithoutDay;

    @Column(length = 500)
    @Nullable
    String cancelReason;

    @Nullable
    Instant publishAt;

    int sequence;

    @Column(nullable = false, length = 200_000)
    String searchText = "";

    long wordsEdition;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant modifiedAt;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_words", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "language", length = 12)
    private Map<String, Wording.Open> words = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_language", joinColumns = @JoinColumn(name = "event_id"))
    private Set<EventLanguage> tongues = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_access", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "fact", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<AccessFact> access = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_slug", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "slug", nullable = false, length = 120)
    Set<String> slugs = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "event_facet", joinColumns = @JoinColumn(name = "event_id"))
    Set<FeedFacet> facets = new HashSet<>();

    void readTitles() {
        Hibernate.initialize(words);
        readHosts();
    }

    void readWhole() {
        readTitles();
        Hibernate.initialize(tongues);
        Hibernate.initialize(access);
    }

    Set<FeedFacet> facetsOnce() {
        return Set.copyOf(facets);
    }

    boolean isPublic() {
        return state.isPublic();
    }

    boolean isWithoutDay() {
        return state.awaitsDate() || calledOffWithoutDay;
    }

    boolean isListed() {
        return isPublic() && showing.listed();
    }

    /** An equal text needs no new edition. */
    void findBy(String text, LongSupplier edition) {
        if (wordsEdition == 0 || !text.equals(searchText)) {
            searchText = text;
            wordsEdition = edition.getAsLong();
        }
    }

    EventContent content() {
        return content(slot, allHostsInOrder());
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

    final void take(EventContent next) {
        if (next.saysWhere()) {
            placeForgotten = false;
            keptArea = null;
        }
        if (slot != null
                && showing != null
                && !showing.opensAt(slot.startsAt())
                        .equals(next.showing().opensAt(next.slot().startsAt()))) {
            addressOpened = false;
        }
        slot = next.slot();
        takeForm(next);
        hostedBy(next.hosts());
    }

    final void forgetPlace(@Nullable Area area) {
        forgetDoor();
        placeForgotten = true;
        keptArea = area;
    }

    /** A copy of an event with a forgotten address has none either, until somebody enters one. */
    final void forgotLike(StoredEvent model) {
        placeForgotten = model.placeForgotten;
        keptArea = model.keptArea;
    }
}
