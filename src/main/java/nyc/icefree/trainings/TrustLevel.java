package nyc.icefree.trainings;

/** How far an organization trusts somebody who helps it; each includes those before. */
public enum TrustLevel {
    NEW,
    /** Had one of its trainings. */
    TRAINED,
    /** Two of its members vouched for them. */
    TRUSTED;

    public boolean includes(TrustLevel least) {
        return compareTo(least) >= 0;
    }
}
