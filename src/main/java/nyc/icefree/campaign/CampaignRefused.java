package nyc.icefree.campaign;

import java.util.List;

/** Settings that cannot be taken. Worded by {@code campaign.refused.<reason in lower case>}. */
public class CampaignRefused extends RuntimeException {
    public enum Reason {
        NAME_MISSING("name"),
        NAME_TOO_LONG("name"),
        ROLE_ADDRESS_NOT_AN_ADDRESS("roleAddress"),
        TAGLINE_MISSING("tagline"),
        TAGLINE_TOO_LONG("tagline"),
        TEXT_TOO_LONG("words"),
        DEMAND_WITHOUT_TITLE("demands"),
        TOO_MANY_DEMANDS("demands"),
        CHANGED_MEANWHILE("version");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        /** The component of {@link CampaignProfile} or {@link CampaignWords} that the reason stands at. */
        public String field() {
            return field;
        }

        public String key() {
            return "campaign.refused."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final List<Reason> reasons;

    public CampaignRefused(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    /** At least one, in the order of the form. */
    public List<Reason> reasons() {
        return reasons;
    }
}
