package nyc.icefree.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Borough;
import org.jspecify.annotations.Nullable;

/** Contents of events for tests of plain objects; each method changes one thing. */
record Contents(
        EventKind kind,
        String title,
        LocalDateTime start,
        @Nullable UUID venue,
        AddressVisibility visibility,
        Set<EventLanguage> tongues,
        @Nullable Integer capacity,
        List<UUID> hosts) {
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final Instant NOW = Instant.parse("2026-11-24T15:00:00.750Z");
    static final UUID HOST = UUID.randomUUID();

    static Contents session() {
        return new Contents(
                EventKind.EDUCATION_SESSION,
                "Know your rights",
                LocalDateTime.parse("2026-12-05T18:30"),
                UUID.randomUUID(),
                AddressVisibility.EVERYONE,
                Set.of(
                        new EventLanguage("en", EventLanguage.Manner.SPOKEN),
                        new EventLanguage("es", EventLanguage.Manner.INTERPRETED)),
                20,
                List.of(HOST));
    }

    Contents titled(String title) {
        return new Contents(kind, title, start, venue, visibility, tongues, capacity, hosts);
    }

    Contents at(String start) {
        return new Contents(kind, title, LocalDateTime.parse(start), venue, visibility, tongues, capacity, hosts);
    }

    Contents in(@Nullable UUID venue) {
        return new Contents(kind, title, start, venue, visibility, tongues, capacity, hosts);
    }

    Contents of(EventKind kind) {
        return new Contents(kind, title, start, venue, visibility, tongues, capacity, hosts);
    }

    Contents spoken(String... languages) {
        var spoken = Set.of(languages).stream()
                .map(l -> new EventLanguage(l, EventLanguage.Manner.SPOKEN))
                .collect(java.util.stream.Collectors.toSet());
        return new Contents(kind, title, start, venue, visibility, spoken, capacity, hosts);
    }

    EventContent content() {
        return new EventContent(
                kind,
                "en",
                Map.of("en", new Wording(title, "Come and learn.", "Bring a pen.")),
                TimeSlot.of(start, start.plusMinutes(90), NEW_YORK),
                venue,
                Visibility.of(visibility),
                null,
                tongues,
                Set.of(AccessFact.STEP_FREE),
                capacity,
                true,
                hosts);
    }

    /** For those alone who are given its link. */
    EventContent byLink() {
        return shown(
                new Visibility(visibility, AreaShown.NEIGHBOURHOOD, null, Reach.BY_LINK, Attendance.IN_PERSON), null);
    }

    EventContent online(String link) {
        return shown(new Visibility(visibility, AreaShown.NEIGHBOURHOOD, null, Reach.LISTED, Attendance.HYBRID), link);
    }

    private EventContent shown(Visibility showing, @Nullable String link) {
        var c = content();
        return new EventContent(
                c.kind(),
                c.originalLanguage(),
                c.words(),
                c.slot(),
                c.venue(),
                showing,
                link,
                c.tongues(),
                c.access(),
                c.capacity(),
                c.takesRsvps(),
                c.hosts());
    }

    Event draft() {
        return new Event(UUID.randomUUID(), content(), "slug", NOW);
    }

    Event published() {
        var event = draft();
        event.publish(Borough.QUEENS, NOW);
        return event;
    }
}
