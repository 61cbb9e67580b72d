package nyc.icefree.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.Areas;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

record Contents(
        EventKind kind,
        String title,
        LocalDateTime start,
        @Nullable UUID venue,
        List<Language> spoken) {
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final Instant NOW = Instant.parse("2026-11-24T15:00:00.750Z");
    static final UUID HOST = UUID.randomUUID();

    static Contents session() {
        return new Contents(
                EventKind.EDUCATION_SESSION,
                "Know your rights",
                LocalDateTime.parse("2026-12-05T18:30"),
                UUID.randomUUID(),
                List.of(Language.ENGLISH));
    }

    Contents titled(String title) {
        return new Contents(kind, title, start, venue, spoken);
    }

    Contents at(String start) {
        return new Contents(kind, title, LocalDateTime.parse(start), venue, spoken);
    }

    Contents in(@Nullable UUID venue) {
        return new Contents(kind, title, start, venue, spoken);
    }

    Contents of(EventKind kind) {
        return new Contents(kind, title, start, venue, spoken);
    }

    Contents spoken(String... languages) {
        var others = Stream.of(languages).map(Language::new).toList();
        return new Contents(kind, title, start, venue, others);
    }

    EventContent content() {
        return new EventContent(
                kind,
                List.of(new EventWords(Language.ENGLISH, title, "Come and learn.", "Bring a pen.", true)),
                TimeSlot.of(start, start.plusMinutes(90), NEW_YORK),
                venue,
                Attendance.IN_PERSON,
                null,
                Visibility.of(AddressVisibility.EVERYONE),
                Accessibility.of(spoken, List.of(Language.SPANISH), Set.of(AccessFact.STEP_FREE)),
                RsvpTerms.of(true, 20),
                List.of(HOST));
    }

    EventContent byLink() {
        return shown(
                Attendance.IN_PERSON,
                null,
                Visibility.of(AddressVisibility.EVERYONE).with(Reach.BY_LINK));
    }

    EventContent online(String link) {
        return shown(Attendance.HYBRID, link, Visibility.of(AddressVisibility.EVERYONE));
    }

    private EventContent shown(Attendance attendance, @Nullable String link, Visibility showing) {
        var c = content();
        return new EventContent(
                c.kind(),
                c.words(),
                c.slot(),
                c.venue(),
                attendance,
                link,
                showing,
                c.accessibility(),
                c.rsvps(),
                c.hosts());
    }

    Event draft() {
        return new Event(UUID.randomUUID(), content(), "slug", NOW);
    }

    Event published() {
        var event = draft();
        event.publish(Areas.QUEENS, NOW);
        return event;
    }
}
