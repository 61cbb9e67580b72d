package nyc.icefree.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventLanguage;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.JoiningDetails;
import nyc.icefree.eventform.Photographs;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.SealedEntry;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.eventform.Wording;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.Seals;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

/**
 * The content of a form without time and hosts, shared by events and patterns. Link and instructions are sealed under a
 * key of their own.
 */
@MappedSuperclass
@EntityListeners(Seals.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate or by takeForm
abstract class StoredContent implements Seals.Sealed {
    @Transient
    private final SealedEntry sealedEntry = new SealedEntry();

    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    EventKind kind;

    @Column(name = "venue_id")
    @Nullable
    UUID venue;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    Attendance attendance;

    @Embedded
    Visibility showing;

    @Column(name = "sealed_door")
    byte @Nullable [] sealedDoor;

    @Column(nullable = false, length = 12)
    String originalLanguage;

    @Embedded
    RsvpTerms rsvps;

    @Column(nullable = false)
    boolean noQuestions;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Photographs photographs = Photographs.NOT_SAID;

    abstract Map<String, Wording.Open> wordRows();

    abstract Set<EventLanguage> tongueRows();

    abstract Set<AccessFact> accessRows();

    Set<EventLanguage> tongues() {
        return Collections.unmodifiableSet(tongueRows());
    }

    Set<AccessFact> access() {
        return Collections.unmodifiableSet(accessRows());
    }

    Set<String> languages() {
        return Collections.unmodifiableSet(wordRows().keySet());
    }

    Accessibility accessibility() {
        return new Accessibility(
                EventLanguage.languages(tongueRows(), EventLanguage.Manner.SPOKEN),
                EventLanguage.languages(tongueRows(), EventLanguage.Manner.INTERPRETED),
                accessRows(),
                noQuestions,
                photographs);
    }

    /** @param joining {@link JoiningDetails#NONE} for readers who may not know or do not need it */
    List<EventWords> words(JoiningDetails joining) {
        return EventWords.inOrder(wordRows().entrySet().stream()
                .map(row -> new EventWords(
                        new Language(row.getKey()),
                        new Wording(row.getValue(), joining.instructions(row.getKey())),
                        row.getKey().equals(originalLanguage)))
                .toList());
    }

    JoiningDetails joining() {
        return sealedEntry.details(id, sealedDoor);
    }

    @Override
    public void openedBy(Seals seals) {
        sealedDoor = sealedEntry.openedBy(seals, id, sealedDoor);
    }

    EventContent content(TimeSlot slot, List<UUID> hosts) {
        return new EventContent(
                kind,
                words(joining()),
                slot,
                venue,
                attendance,
                joining().onlineLink(),
                showing,
                accessibility(),
                rsvps,
                hosts);
    }

    final void takeForm(EventContent next) {
        kind = next.kind();
        originalLanguage = next.original().language().tag();
        venue = next.venue();
        showing = next.showing();
        attendance = next.attendance();
        rsvps = next.rsvps();
        noQuestions = next.accessibility().noQuestions();
        photographs = next.accessibility().photographs();
        var words = wordRows();
        words.keySet()
                .retainAll(
                        next.words().stream().map(one -> one.language().tag()).toList());
        next.words().forEach(one -> {
            var open = one.wording().open();
            if (!open.equals(words.get(one.language().tag()))) {
                words.put(one.language().tag(), open);
            }
        });
        sealedDoor = sealedEntry.take(JoiningDetails.of(next), id, sealedDoor);
        become(tongueRows(), EventLanguage.of(next.accessibility()));
        become(accessRows(), next.accessibility().access());
    }

    final void forgetDoor() {
        venue = null;
        sealedEntry.forget();
        sealedDoor = null;
    }

    static <T> void become(Set<T> now, Collection<T> next) {
        now.retainAll(next);
        now.addAll(next);
    }
}
