package nyc.icefree.partners;

/** A membership that cannot be given or taken. Worded by {@code membership.refused.<reason in lower case>}. */
public class MembershipRefused extends RuntimeException {
    public enum Reason {
        /** Only an administrator may leave an organization without a coordinator. */
        LAST_COORDINATOR,
        PERSON_UNKNOWN,
        NOT_A_MEMBER,
        /** Somebody answered already, or the day is over. */
        NOTHING_WAITS;

        public String key() {
            return "membership.refused."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public MembershipRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
