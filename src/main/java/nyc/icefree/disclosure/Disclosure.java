package nyc.icefree.disclosure;

import java.time.Instant;
import nyc.icefree.city.Area;
import nyc.icefree.eventform.ShownInsteadOfAddress;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.Place;
import nyc.icefree.venues.VenueForm;
import org.jspecify.annotations.Nullable;

/**
 * Decides what one audience may know of an event's address at one moment. Every outlet (pages, mails, feeds, search, previews)
 * reads an {@link EventView} made by this; nothing else decides.
 *
 * @param address the exact address: name, street, directions, and the instructions that say which door
 * @param onlineLink never for the public, even if they may know the address
 * @param opensAt when this audience will learn the address; null when they know it, never will, or the event was called
 * off before
 */
public record Disclosure(
        boolean neighbourhood,
        boolean address,
        boolean onlineLink,
        @Nullable Instant opensAt) {

    public static Disclosure of(Visibility showing, EventState state, Instant start, Audience audience, Instant now) {
        if (audience == Audience.TEAM) {
            return new Disclosure(true, true, true, null);
        }
        boolean coming = audience == Audience.COMING;
        boolean entitled = switch (showing.address()) {
            case EVERYONE -> true;
            case COMING -> coming;
            case TEAM -> false;
        };
        var opening = showing.opensAt(start);
        boolean never = showing.hours() != null && state.isOff();
        boolean open = !never && !now.isBefore(opening);
        return new Disclosure(
                showing.area() == ShownInsteadOfAddress.NEIGHBOURHOOD || (entitled && open),
                entitled && open,
                coming && open,
                entitled && !open && !never ? opening : null);
    }

    /** The part of a stored venue that may be known; opens the seal only when the address may be. */
    public Place of(KnownVenue venue) {
        return address ? venue.place() : area(venue.neighbourhood(), venue.area());
    }

    /** The same for a venue as typed, before it is stored. */
    public Place of(VenueForm typed) {
        return address
                ? new Place(
                        typed.name(),
                        typed.besideName(),
                        orNull(typed.neighbourhood()),
                        typed.area(),
                        typed.transit(),
                        typed.latitude(),
                        typed.longitude(),
                        false)
                : area(typed.neighbourhood(), typed.area());
    }

    private Place area(String named, @Nullable Area area) {
        return new Place(null, null, neighbourhood ? orNull(named) : null, area, null, null, null, true);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
