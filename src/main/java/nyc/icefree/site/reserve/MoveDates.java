package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.OtherDates;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MoveDates {
    private static final int MOST = 8;

    private final OtherDates dates;
    private final ReservationMoves moves;
    private final Reservations reservations;

    MoveDates(OtherDates dates, ReservationMoves moves, Reservations reservations) {
        this.dates = dates;
        this.moves = moves;
        this.reservations = reservations;
    }

    /** @return null where there is nothing to choose */
    @Nullable
    MoveChoice of(Words words, String token, ManagedRsvp answer, EventView event, boolean over, boolean open) {
        if (over || !answer.state().isOpen() || answer.state() == RsvpState.HELD) {
            return null;
        }
        var others = dates.instead(event, MOST);
        var ids = others.stream().map(EventView::id).toList();
        var free = moves.open(token, ids);
        var places = reservations.placesLeft(ids);
        var now = others.stream().filter(other -> free.contains(other.id())).toList();
        var waiting = others.stream()
                .filter(other -> !free.contains(other.id()) && places.get(other.id()) != SpotsLeft.CLOSED)
                .toList();
        return now.isEmpty() && waiting.isEmpty()
                ? null
                : new MoveChoice(
                        now.stream()
                                .map(other -> OtherDate.of(words, other, event).option(now.size() == 1))
                                .toList(),
                        lines(words, waiting, event),
                        Links.manage(words.language(), token) + "/move",
                        open);
    }

    private static List<OtherDate> lines(Words words, List<EventView> others, EventView event) {
        return others.stream().map(other -> OtherDate.of(words, other, event)).toList();
    }
}
