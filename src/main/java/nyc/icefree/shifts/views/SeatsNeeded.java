package nyc.icefree.shifts.views;

/** How many more a shift needs, in a word. */
public enum SeatsNeeded {
    ONE,
    FEW,
    MANY;

    public static SeatsNeeded of(int missing) {
        return missing <= 1 ? ONE : missing <= 3 ? FEW : MANY;
    }
}
