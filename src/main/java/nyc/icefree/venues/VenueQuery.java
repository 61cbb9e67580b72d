package nyc.icefree.venues;

/** @param search in name, address and neighborhood, ignoring accents and case */
public record VenueQuery(String search, Sort sort, boolean descending) {
    public enum Sort {
        NAME,
        AREA
    }

    /** Hides the search, which may be a private place. */
    @Override
    public String toString() {
        return "VenueQuery[" + sort + "]";
    }
}
