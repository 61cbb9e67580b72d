package nyc.icefree.shifts.asks;

/** What a yes does to who looked for cover. */
public interface CoverAnswer {
    /** Whether somebody still looks for it. */
    boolean stands(Ask ask);

    /**
     * Gives the shift of one who looks for cover to who was asked, in a transaction of its own.
     *
     * @param taken run within it, once the shift is theirs
     * @throws nyc.icefree.shifts.ShiftRefused when somebody was quicker, or they may not take it
     */
    void yes(Ask ask, Runnable taken);
}
