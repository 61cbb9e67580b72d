package nyc.icefree.rsvp;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;

/** Announced: parties of one event answered, at most {@value #MOST} in one announcement. */
public record RsvpMade(List<RsvpId> rsvps, EventId event) {
    /** This many ids fit into the record of an announcement. */
    static final int MOST = 50;

    public static Stream<List<RsvpId>> parts(List<RsvpId> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + MOST)
                .mapToObj(from -> List.copyOf(all.subList(from, Math.min(all.size(), from + MOST))));
    }
}
