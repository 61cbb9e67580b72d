package nyc.icefree.partners;

import java.util.List;

/** A form about an organization that cannot be taken. Worded by {@code organization.refused.<reason in lower case>}. */
public class OrganizationRefused extends RuntimeException {
    public enum Reason {
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

        /** The component of {@link OrganizationForm} that the reason stands at. */
        public String field() {
            return field;
        }

        public String key() {
            return "organization.refused."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final List<Reason> reasons;

    public OrganizationRefused(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    OrganizationRefused(Reason reason) {
        this(List.of(reason));
    }

    /** At least one, in the order of the form. */
    public List<Reason> reasons() {
        return reasons;
    }
}
