package nyc.icefree.workspace;

import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.events.VenueUse.Neighbour;
import nyc.icefree.text.Words;

/** Other events at the same place and time, in words. */
public final class PlaceNeighbors {
    private PlaceNeighbors() {}

    /** Others are named only to whoever may see them. */
    public static String named(Words words, List<Neighbour> others) {
        return others.stream()
                .map(other -> other.title() == null
                        ? PlannedTimes.full(words, other.slot())
                        : other.title().title() + " (" + PlannedTimes.full(words, other.slot()) + ")")
                .collect(Collectors.joining("; "));
    }
}
