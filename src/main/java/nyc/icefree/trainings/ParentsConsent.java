package nyc.icefree.trainings;

/** Whether an organization has a parent's written consent for somebody under 18. Nothing is noted about others. */
public enum ParentsConsent {
    MISSING,
    HELD
}
