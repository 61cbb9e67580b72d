package nyc.icefree.trainings;

/** Whether an organization holds on paper that a parent lets somebody under 18 help it; of anybody else nothing is noted. */
public enum ParentsConsent {
    MISSING,
    HELD
}
