package nyc.icefree.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shortens a large feed: leaves out past events, oldest first, then those over a year ahead, farthest first; the rest
 * stays even if too large. Depends on the feed and the day alone, so that all nodes cut alike.
 *
 * @param ahead whether coming events are left out too
 */
record FeedCut(List<DatedComponent> kept, boolean ahead) {
    private static final int MONTHS = 12;

    /**
     * @param room octets for the pieces alone
     * @param day in UTC
     */
    static FeedCut of(List<DatedComponent> all, long room, LocalDate day) {
        long size = all.stream().mapToLong(DatedComponent::size).sum();
        if (size <= room) {
            return new FeedCut(all, false);
        }
        var today = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        var far = day.plusMonths(MONTHS).atStartOfDay(ZoneOffset.UTC).toInstant();
        var past = all.stream()
                .filter(piece -> !piece.ends().isAfter(today))
                .sorted(Comparator.comparing(DatedComponent::ends));
        var ahead = all.stream()
                .filter(piece -> !piece.starts().isBefore(far))
                .sorted(Comparator.comparing(DatedComponent::starts).reversed());
        var out = new HashSet<DatedComponent>();
        boolean coming = false;
        for (DatedComponent piece : Stream.concat(past, ahead).toList()) {
            if (size <= room) {
                break;
            }
            out.add(piece);
            size -= piece.size();
            coming = !piece.starts().isBefore(far);
        }
        var kept = new ArrayList<>(all);
        kept.removeAll(out);
        return new FeedCut(List.copyOf(kept), coming);
    }

    boolean leavesOut(List<DatedComponent> all) {
        return kept.size() < all.size();
    }
}
