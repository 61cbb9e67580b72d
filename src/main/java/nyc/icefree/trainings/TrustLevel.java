package nyc.icefree.trainings;

/** How far an organization trusts a volunteer; each level includes those before. */
public enum TrustLevel {
    NEW,
    TRAINED,
    TRUSTED;

    public boolean includes(TrustLevel least) {
        return compareTo(least) >= 0;
    }
}
