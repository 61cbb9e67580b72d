package nyc.icefree.savedfilters;

/** A list whose filters can be saved. */
public enum FilteredList {
    EVENTS
}
