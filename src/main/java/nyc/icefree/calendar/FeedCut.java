package nyc.icefree.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shortens a feed that is too large for some programs. It leaves out past events, oldest first, then those more than a
 * year ahead, farthest first. Events within a year always stay, so a feed may remain larger. The result depends on the
 * feed and the day alone, so all nodes cut alike.
 *
 * @param kept in their order
 * @param ahead whether coming events are left out too, not only past ones
 */
record FeedCut(List<DatedPiece> kept, boolean ahead) {
    private static final int MONTHS = 12;

    /**
     * @param room octets for the pieces alone
     * @param day in UTC
     */
    static FeedCut of(List<DatedPiece> all, long room, LocalDate day) {
        long size = all.stream().mapToLong(DatedPiece::size).sum();
        if (size <= room) {
            return new FeedCut(all, false);
        }
        var today = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        var far = day.plusMonths(MONTHS).atStartOfDay(ZoneOffset.UTC).toInstant();
        var past = all.stream()
                .filter(piece -> !piece.ends().isAfter(today))
                .sorted(Comparator.comparing(DatedPiece::ends));
        var ahead = all.stream()
                .filter(piece -> !piece.starts().isBefore(far))
                .sorted(Comparator.comparing(DatedPiece::starts).reversed());
        var out = new HashSet<DatedPiece>();
        boolean coming = false;
        for (DatedPiece piece : Stream.concat(past, ahead).toList()) {
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

    boolean leavesOut(List<DatedPiece> all) {
        return kept.size() < all.size();
    }
}
