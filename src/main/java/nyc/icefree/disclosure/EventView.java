package nyc.icefree.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Place;
import org.jspecify.annotations.Nullable;

/**
 * One event as one {@link Audience} may see it, the only way in which an event's address leaves this package. Pages,
 * feeds and mails may show the one for the public.
 *
 * @param uid the iCalendar UID, permanent (RFC 5545, 3.8.4.7)
 * @param sequence as RFC 5546, 2.1.4: raised by a change of time or place and by cancellation
 * @param capacity most people at once, null for no limit
 * @param cancelReason why it is cancelled or postponed, in the original language; null for an untrusted host, whose
 * words nobody has read
 * @param modifiedAt last change of anything shown, in whole seconds
 * @param listed everybody may find it; otherwise it is in no list, feed or sitemap
 * @param onlineLink for those who come and the team only
 * @param origins partners from whose own calendars it came; empty for an event that was planned here
 * @param addressFrom when this audience will learn the address; null when they know it or never will
 */
public record EventView(
        EventId id,
        String uid,
        String slug,
        EventKind kind,
        EventState state,
        TimeSlot slot,
        List<EventWords> words,
        Place place,
        AddressVisibility addressVisibility,
        Accessibility accessibility,
        List<Host> hosts,
        @Nullable Integer capacity,
        boolean takesRsvps,
        Admittance admittance,
        Instant rsvpsCloseAt,
        @Nullable String cancelReason,
        int sequence,
        Instant createdAt,
        Instant modifiedAt,
        Audience audience,
        boolean listed,
        Attendance attendance,
        @Nullable String onlineLink,
        @Nullable Instant addressFrom,
        List<PartnerOrigin> origins) {

    public List<Language> spoken() {
        return accessibility.spoken();
    }

    public List<Language> interpreted() {
        return accessibility.interpreted();
    }

    public Set<AccessFact> access() {
        return accessibility.access();
    }

    public List<Language> languageChoice() {
        var all = accessibility.languages();
        return all.size() > 1 ? all : List.of();
    }

    /** The words in the reader's language, else English, else the original. */
    public EventWords wordsIn(Language language) {
        return EventWords.in(language, words);
    }

    /** Like {@link #wordsIn}, but only from languages that have instructions, if any has. */
    public EventWords instructedIn(Language language) {
        var instructing =
                words.stream().filter(one -> !one.instructions().isBlank()).toList();
        return EventWords.in(language, instructing.isEmpty() ? words : instructing);
    }

    public Language originalLanguage() {
        return words.stream()
                .filter(EventWords::original)
                .findFirst()
                .orElse(words.getFirst())
                .language();
    }

    public Host host() {
        return hosts.getFirst();
    }

    public boolean cancelled() {
        return state == EventState.CANCELLED;
    }

    public boolean postponed() {
        return state.awaitsDate();
    }

    public boolean takesPlace() {
        return state == EventState.PUBLISHED;
    }
}
