package nyc.icefree.shifts.views;

import nyc.icefree.shifts.terms.ShiftTerms;

/** How many more a shift needs, in a word; the most urgent last. */
public enum SeatsNeeded {
    /** There are as many as it needs, and more may come. */
    ENOUGH,
    ONE,
    FEW,
    MANY,
    /** Somebody is there and waits for a second. */
    SECOND;

    public static SeatsNeeded of(ShiftTerms terms, int seats, int taken) {
        int missing = terms.missing(seats, taken);
        if (terms.isHalf(seats, taken)) {
            return SECOND;
        }
        return of(missing);
    }

    /** The same for anybody: who waits for a second fills no seat yet, so that nobody can tell that one person is alone there. */
    public static SeatsNeeded toAnybody(ShiftTerms terms, int seats, int taken) {
        return of(seats - terms.filled(seats, taken));
    }

    private static SeatsNeeded of(int missing) {
        return missing == 0 ? ENOUGH : missing == 1 ? ONE : missing <= 3 ? FEW : MANY;
    }
}
