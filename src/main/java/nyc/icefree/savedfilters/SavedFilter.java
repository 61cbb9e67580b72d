package nyc.icefree.savedfilters;

/** @param query of the list's address: {@code kind=rally&help=seats-empty} */
public record SavedFilter(SavedFilterId id, String name, String query) {}
