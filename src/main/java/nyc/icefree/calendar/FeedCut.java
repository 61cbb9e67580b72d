package nyc.icefree.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a feed carries when it would be too large for some programs: first it leaves out its past, the oldest first, then what
 * is more than a year ahead, the farthest first. What comes within a year is never left out, nor that it is off; so a feed may
 * stay larger. It follows from what the feed would carry and the day alone, so that every node cuts alike all day long.
 *
 * @param kept in their order
 * @param ahead whether something that is to come is left out, and not the past alone
 */
record FeedCut(List<DatedPiece> kept, boolean ahead) {
    private static final int MONTHS = 12;

    /**
     * @param room in octets, for the pieces alone
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
