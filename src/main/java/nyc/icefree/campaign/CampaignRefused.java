package nyc.icefree.campaign;

import nyc.icefree.refusals.RefusalReason;

public enum CampaignRefused implements RefusalReason {
    NAME_MISSING("name"),
    NAME_TOO_LONG("name"),
    ROLE_ADDRESS_NOT_AN_ADDRESS("roleAddress"),
    MAIL_NAME_UNUSABLE("mailName"),
    TAGLINE_MISSING("tagline"),
    TAGLINE_TOO_LONG("tagline"),
    TEXT_TOO_LONG("words"),
    DEMAND_WITHOUT_TITLE("demands"),
    TOO_MANY_DEMANDS("demands"),
    CHANGED_MEANWHILE("version");

    private final String field;

    CampaignRefused(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
