package nyc.icefree.trainings;

/** How far an organization trusts somebody who helps it; each includes those before. */
public enum TrustLevel {
    NEW,
    /** Had one of its trainings. */
    TRAINED,
    /** One of its coordinators says so. */
    TRUSTED;

    public boolean includes(TrustLevel least) {
        return compareTo(least) >= 0;
    }
}
