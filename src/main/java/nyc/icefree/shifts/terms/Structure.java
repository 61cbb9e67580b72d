package nyc.icefree.shifts.terms;

/** In what groups people take a shift. */
public enum Structure {
    SINGLES,
    /** Always two, or none. */
    PAIRS
}
