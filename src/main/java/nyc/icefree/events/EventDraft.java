package nyc.icefree.events;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * What a person types to plan an event; may be incomplete until {@link EventPlanning} takes or refuses it.
 *
 * @param words one for each language, exactly one of them the original
 * @param startSecond of a start in the hour that occurs twice in autumn, the second is meant
 * @param venue a known venue; null when there is none yet or {@code newVenue} is given
 * @param capacity 1 to 100,000, null for no limit
 * @param coHosts in the agreed order, without the host
 * @param area what everybody may know while the address is hidden
 * @param addressHours hours before the start from which the address is shown to those who may have it; null for at once
 * @param onlineLink https, for those who come; empty for none
 */
public record EventDraft(
        EventKind kind,
        List<EventWords> words,
        @Nullable LocalDateTime start,
        boolean startSecond,
        @Nullable LocalDateTime end,
        boolean endSecond,
        ZoneId zone,
        @Nullable VenueId venue,
        @Nullable VenueForm newVenue,
        AddressVisibility addressVisibility,
        List<Language> spoken,
        List<Language> interpreted,
        Set<AccessFact> access,
        @Nullable Integer capacity,
        boolean takesRsvps,
        List<OrganizationId> coHosts,
        AreaShown area,
        @Nullable Integer addressHours,
        Reach reach,
        Attendance attendance,
        String onlineLink) {
    public static final int TITLE_MAX = 200;
    public static final int LINK_MAX = 500;

    public EventDraft {
        words = List.copyOf(words);
        spoken = List.copyOf(spoken);
        interpreted = List.copyOf(interpreted);
        access = Set.copyOf(access);
        coHosts = List.copyOf(coHosts);
    }

    /** A listed event at a place, whose address those who may have it see at once. */
    public EventDraft(
            EventKind kind,
            List<EventWords> words,
            @Nullable LocalDateTime start,
            boolean startSecond,
            @Nullable LocalDateTime end,
            boolean endSecond,
            ZoneId zone,
            @Nullable VenueId venue,
            @Nullable VenueForm newVenue,
            AddressVisibility addressVisibility,
            List<Language> spoken,
            List<Language> interpreted,
            Set<AccessFact> access,
            @Nullable Integer capacity,
            boolean takesRsvps,
            List<OrganizationId> coHosts) {
        this(
                kind,
                words,
                start,
                startSecond,
                end,
                endSecond,
                zone,
                venue,
                newVenue,
                addressVisibility,
                spoken,
                interpreted,
                access,
                capacity,
                takesRsvps,
                coHosts,
                AreaShown.NEIGHBOURHOOD,
                null,
                Reach.LISTED,
                Attendance.IN_PERSON,
                "");
    }

    /** Whether not everybody may know the place, or not yet. */
    public boolean hidesPlace() {
        return addressVisibility != AddressVisibility.EVERYONE || addressHours != null;
    }

    /** The place that is described anew as it is to be stored; null when there is none. */
    public @Nullable VenueForm venueToAdd() {
        return newVenue != null && hidesPlace() ? newVenue.asPrivate() : newVenue;
    }

    /** The same at another time. */
    public EventDraft at(@Nullable LocalDateTime newStart, @Nullable LocalDateTime newEnd) {
        return ChangedDraft.of(this).at(newStart, false, newEnd, false).draft();
    }

    /** The same at another time and place. */
    public EventDraft moved(
            LocalDateTime newStart,
            boolean newStartSecond,
            LocalDateTime newEnd,
            boolean newEndSecond,
            ZoneId newZone,
            @Nullable VenueId otherVenue,
            @Nullable VenueForm otherNewVenue) {
        return ChangedDraft.of(this)
                .at(newStart, newStartSecond, newEnd, newEndSecond)
                .zone(newZone)
                .venue(otherVenue, otherNewVenue)
                .draft();
    }

    /** When the form says it is. */
    public When when() {
        return new When(start, startSecond, end, endSecond, zone);
    }

    /** Where the form says it is. */
    public Where where() {
        return new Where(venue, newVenue, attendance, onlineLink);
    }

    /** The same at another time. */
    public EventDraft with(When other) {
        return ChangedDraft.of(this)
                .at(other.start(), other.startSecond(), other.end(), other.endSecond())
                .zone(other.zone())
                .draft();
    }

    /** The same at another place, or attended another way. */
    public EventDraft with(Where other) {
        return ChangedDraft.of(this)
                .venue(other.venue(), other.newVenue())
                .attended(other.attendance(), other.onlineLink())
                .draft();
    }

    /** The same with other co-hosts. */
    public EventDraft with(List<OrganizationId> others) {
        return ChangedDraft.of(this).coHosts(others).draft();
    }

    /** The same with other words. */
    public EventDraft worded(List<EventWords> others) {
        return ChangedDraft.of(this).words(others).draft();
    }

    /** An empty form with the defaults of a kind. */
    public static EventDraft blank(EventKind kind, ZoneId zone) {
        var defaults = KindDefaults.of(kind);
        return new EventDraft(
                kind,
                List.of(),
                null,
                false,
                null,
                false,
                zone,
                null,
                null,
                defaults.addressVisibility(),
                List.of(Language.ENGLISH),
                List.of(),
                Set.of(),
                defaults.capacity(),
                defaults.takesRsvps(),
                List.of());
    }
}
