package nyc.icefree.partners;

import nyc.icefree.refusals.RefusalReason;

public enum OrganizationRefused implements RefusalReason {
    NAME_MISSING("name"),
    NAME_TOO_LONG("name"),
    SLUG_NOT_ALLOWED("slug"),
    SLUG_TAKEN("slug"),
    WEBSITE_NOT_HTTPS("website"),
    AREA_UNKNOWN("areas"),
    DESCRIPTION_TOO_LONG("descriptions"),
    CHANGED_MEANWHILE("version"),
    NOT_THE_FIRST("name");

    private final String field;

    OrganizationRefused(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
