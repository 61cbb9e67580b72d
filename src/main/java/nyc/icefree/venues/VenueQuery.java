package nyc.icefree.venues;

/**
 * Which places are asked for, and in which order.
 *
 * @param search of name, address and neighbourhood, accents and case ignored
 */
public record VenueQuery(String search, Sort sort, boolean descending) {
    public enum Sort {
        NAME,
        BOROUGH
    }

    /** What was typed may be where somebody meets in private. */
    @Override
    public String toString() {
        return "VenueQuery[" + sort + "]";
    }
}
