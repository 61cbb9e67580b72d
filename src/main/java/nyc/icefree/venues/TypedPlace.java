package nyc.icefree.venues;

import nyc.icefree.search.TextNormalizer;

/** Compares what somebody typed for a place with what the place is called: without case, marks, spaces and signs. */
final class TypedPlace {
    /** More than the longest name has; nobody's essay is compared letter by letter. */
    static final int LONGEST = 60;

    private TypedPlace() {}

    /** Letters and digits alone: "Bed-Stuy", "bed stuy" and "BEDSTUY" are one. */
    static String key(String typed) {
        return TextNormalizer.text(typed, LONGEST).replace(" ", "");
    }
}
