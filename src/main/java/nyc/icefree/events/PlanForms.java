package nyc.icefree.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueId;

/** A stored event as the form that would plan it. */
final class PlanForms {
    private PlanForms() {}

    static EventPlan plan(Event event) {
        return new EventPlan(
                new EventId(event.id),
                event.version,
                new OrganizationId(event.host()),
                event.state,
                draft(event),
                event.cancelReason);
    }

    static EventDraft draft(Event event) {
        var slot = event.slot;
        return new EventDraft(
                event.kind,
                words(event),
                slot.startLocal(),
                second(slot, slot.startLocal(), slot.startsAt()),
                slot.endLocal(),
                second(slot, slot.endLocal(), slot.endsAt()),
                slot.zone(),
                event.venue == null ? null : new VenueId(event.venue),
                null,
                event.showing.address(),
                EventLanguage.languages(event.tongues, EventLanguage.Manner.SPOKEN),
                EventLanguage.languages(event.tongues, EventLanguage.Manner.INTERPRETED),
                event.access,
                event.capacity,
                event.takesRsvps,
                HostPlace.inOrder(event.hosts).stream()
                        .skip(1)
                        .map(OrganizationId::new)
                        .toList(),
                event.showing.area(),
                event.showing.hours(),
                event.showing.reach(),
                event.showing.attendance(),
                Objects.requireNonNullElse(event.door().onlineLink(), ""));
    }

    static List<EventWords> words(Event event) {
        return words(event, event.door());
    }

    /** @param door for whoever may not know it, or does not ask, {@link JoiningDetails#NONE} */
    static List<EventWords> words(Event event, JoiningDetails door) {
        var languages = EventLanguage.inOrder(
                event.words.keySet().stream().map(Language::new).toList());
        var words = new ArrayList<EventWords>();
        for (var language : languages) {
            var wording = event.words.get(language.tag());
            if (wording != null) {
                words.add(new EventWords(
                        language,
                        wording.title(),
                        wording.description(),
                        door.instructions(language.tag()),
                        language.tag().equals(event.originalLanguage)));
            }
        }
        return words;
    }

    private static boolean second(TimeSlot slot, LocalDateTime local, Instant at) {
        return TimeSlot.occursTwice(local, slot.zone())
                && !local.atZone(slot.zone())
                        .withEarlierOffsetAtOverlap()
                        .toInstant()
                        .equals(at);
    }
}
