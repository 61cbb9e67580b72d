package nyc.icefree.shifts.views;

/** How many more a shift needs, in a word. */
public enum SeatsNeeded {
    /** There are as many as it needs, and more may come. */
    ENOUGH,
    ONE,
    FEW,
    MANY;

    public static SeatsNeeded of(int missing) {
        return missing <= 0 ? ENOUGH : missing == 1 ? ONE : missing <= 3 ? FEW : MANY;
    }
}
