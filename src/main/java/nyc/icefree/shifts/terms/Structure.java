package nyc.icefree.shifts.terms;

/** In what groups people take a shift. */
public enum Structure {
    SINGLES,
    /** Always two, or none: which two is for them to say, so whoever came last waits for a second. */
    PAIRS;

    /**
     * Somebody waits for a second. Beyond the most nobody does, since an organizer has put them in all the same.
     *
     * @param most people with whom it is full
     */
    public boolean isHalf(int taken, int most) {
        return this == PAIRS && taken % 2 != 0 && taken < most;
    }
}
