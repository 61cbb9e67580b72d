package nyc.icefree.volunteers;

import java.time.LocalDate;

/** Days on which somebody is not here, the last among them; where these are does not matter to us. */
public record Away(LocalDate first, LocalDate last) {
    /** What somebody typed that is no days; it is refused as such. */
    public static final Away UNREADABLE = new Away(LocalDate.MAX, LocalDate.MIN);

    /** That one could mean: not turned around, and not further ahead than anybody needs to know. */
    boolean isPlausible(LocalDate today) {
        return !last.isBefore(first) && !first.isBefore(today.minusYears(1)) && !last.isAfter(today.plusYears(1));
    }

    boolean isPast(LocalDate today) {
        return last.isBefore(today);
    }

    /** Never what somebody answered. */
    @Override
    public String toString() {
        return "Away[…]";
    }
}
