package nyc.icefree.partners;

import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class OrganizationRefused extends Refused {
    public enum Reason implements RefusalReason {
        NAME_MISSING("name"),
        NAME_TOO_LONG("name"),
        SLUG_NOT_ALLOWED("slug"),
        SLUG_TAKEN("slug"),
        WEBSITE_NOT_HTTPS("website"),
        BOROUGH_UNKNOWN("boroughs"),
        DESCRIPTION_TOO_LONG("descriptions"),
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

    public OrganizationRefused(List<Reason> reasons) {
        super(reasons);
        this.reasons = List.copyOf(reasons);
    }

    OrganizationRefused(Reason reason) {
        this(List.of(reason));
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }
}
