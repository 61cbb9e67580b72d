package nyc.icefree.shifts;

/** How many more people a shift needs, roughly; the most urgent last. */
public enum SeatsNeededWord {
    ENOUGH,
    ONE,
    FEW,
    MANY;

    public static SeatsNeededWord of(int missing) {
        return missing <= 0 ? ENOUGH : missing == 1 ? ONE : missing <= 3 ? FEW : MANY;
    }

    /** For people outside the team: hides that one person is alone there. */
    public static SeatsNeededWord toAnybody(ShiftTerms terms, int seats, int taken) {
        return of(terms.isAlone(taken) ? seats : seats - taken);
    }
}
