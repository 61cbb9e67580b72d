package nyc.icefree.shifts;

/** How many more a shift needs, in a word; the most urgent last. */
public enum SeatsNeeded {
    /** There are as many as it needs. */
    ENOUGH,
    ONE,
    FEW,
    MANY;

    public static SeatsNeeded of(int missing) {
        return missing <= 0 ? ENOUGH : missing == 1 ? ONE : missing <= 3 ? FEW : MANY;
    }

    /** The same for anybody, who cannot tell from it that one person is alone there. */
    public static SeatsNeeded toAnybody(ShiftTerms terms, int seats, int taken) {
        return of(terms.isAlone(taken) ? seats : seats - taken);
    }
}
