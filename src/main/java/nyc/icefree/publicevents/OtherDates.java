package nyc.icefree.publicevents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.people.Anyone;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.series.PublicSeries;
import nyc.icefree.series.SeriesProgramme;
import org.springframework.stereotype.Service;

/** Finds dates on which people could come instead of an event or as well, as the public sees them. */
@Service
public class OtherDates {
    /** More than are wanted, since some may be full. */
    private static final int LOOKED_AT = 30;

    private final SeriesProgramme series;
    private final SimilarEvents alike;
    private final ReservationMoves moves;

    OtherDates(SeriesProgramme series, SimilarEvents alike, ReservationMoves moves) {
        this.series = series;
        this.alike = alike;
        this.moves = moves;
    }

    /** Other dates of the same series, by start; none for a single event. */
    @Anyone
    public List<EventView> ofSeries(EventView event, int most) {
        return series.of(event.id(), most).map(PublicSeries::coming).orElse(List.of()).stream()
                .filter(other -> other.takesPlace() && other.takesRsvps())
                .toList();
    }

    /** Dates of its series; for a single event others of its kind in the same area or language. */
    @Anyone
    public List<EventView> instead(EventView event, int most) {
        var same = ofSeries(event, most);
        return same.isEmpty() ? alike.otherDates(event, most) : same;
    }

    /** Dates with room for so many people now: those of its series first, each by start. */
    @Anyone
    public List<EventView> withRoom(EventView event, int people, int most) {
        var found = new LinkedHashMap<EventId, EventView>();
        Stream.concat(ofSeries(event, LOOKED_AT).stream(), alike.otherDates(event, LOOKED_AT).stream())
                .forEach(other -> found.putIfAbsent(other.id(), other));
        var roomy = moves.withRoom(found.keySet(), people);
        return found.values().stream()
                .filter(other -> roomy.contains(other.id()))
                .limit(most)
                .toList();
    }
}
