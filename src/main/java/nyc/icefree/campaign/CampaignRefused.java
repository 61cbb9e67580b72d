package nyc.icefree.campaign;

import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class CampaignRefused extends Refused {
    public enum Reason implements RefusalReason {
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

        public String field() {
            return field;
        }
    }

    private final transient List<Reason> reasons;

    public CampaignRefused(List<Reason> reasons) {
        super(reasons);
        this.reasons = List.copyOf(reasons);
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }
}
