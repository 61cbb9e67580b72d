package nyc.icefree.eventform;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.venues.VenueForm;
import org.jspecify.annotations.Nullable;

/**
 * An event's form as typed; may be incomplete until {@code EventPlanning} takes or refuses it. Put a new
 * field into the value where it belongs: copies, templates, series and proposals carry values whole.
 *
 * @param words one for each language, exactly one of them the original
 * @param coHosts in the agreed order, without the host
 */
public record EventDraft(
        EventKind kind,
        List<EventWords> words,
        When when,
        Where where,
        Visibility visibility,
        Accessibility accessibility,
        RsvpTerms rsvps,
        List<OrganizationId> coHosts) {
    public static final int TITLE_MAX = 200;

    public EventDraft {
        words = List.copyOf(words);
        coHosts = List.copyOf(coHosts);
    }

    /** Defaults of a kind: listed, in English, without co-hosts. */
    public static EventDraft usual(EventKind kind, List<EventWords> words, When when, Where where) {
        var defaults = KindDefaults.of(kind);
        return new EventDraft(
                kind,
                words,
                when,
                where,
                Visibility.of(defaults.addressVisibility()),
                Accessibility.ENGLISH,
                RsvpTerms.of(defaults.takesRsvps(), defaults.capacity()).reminding(defaults.reminders()),
                List.of());
    }

    public static EventDraft blank(EventKind kind, ZoneId zone) {
        return usual(kind, List.of(), When.of(null, null, zone), Where.NOT_SAID);
    }

    /** The new place as it is to be stored, private unless everybody may know it; null when there is none. */
    public @Nullable VenueForm venueToAdd() {
        var described = where.newVenue();
        return described != null && !visibility.openToAll() ? described.asPrivate() : described;
    }

    /** Keeps all but the time. */
    public EventDraft at(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return with(when.at(start, end));
    }

    public EventDraft with(EventKind other) {
        return new EventDraft(other, words, when, where, visibility, accessibility, rsvps, coHosts);
    }

    public EventDraft with(When other) {
        return new EventDraft(kind, words, other, where, visibility, accessibility, rsvps, coHosts);
    }

    public EventDraft with(Where other) {
        return new EventDraft(kind, words, when, other, visibility, accessibility, rsvps, coHosts);
    }

    public EventDraft with(Visibility other) {
        return new EventDraft(kind, words, when, where, other, accessibility, rsvps, coHosts);
    }

    public EventDraft with(Accessibility other) {
        return new EventDraft(kind, words, when, where, visibility, other, rsvps, coHosts);
    }

    public EventDraft with(RsvpTerms other) {
        return new EventDraft(kind, words, when, where, visibility, accessibility, other, coHosts);
    }

    public EventDraft worded(List<EventWords> others) {
        return new EventDraft(kind, others, when, where, visibility, accessibility, rsvps, coHosts);
    }

    public EventDraft withoutInstructions() {
        return worded(words.stream()
                .map(one -> one.mapped(Wording::withoutInstructions))
                .toList());
    }

    public EventDraft hostedWith(List<OrganizationId> others) {
        return new EventDraft(kind, words, when, where, visibility, accessibility, rsvps, others);
    }
}
