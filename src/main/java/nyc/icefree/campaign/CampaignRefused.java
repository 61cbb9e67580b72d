package nyc.icefree.campaign;

import nyc.icefree.refusals.RefusalReason;

public enum CampaignRefused implements RefusalReason {
    NAME_MISSING("name"),
    NAME_TOO_LONG("name"),
    ROLE_ADDRESS_NOT_AN_ADDRESS("roleAddress"),
    MAIL_NAME_UNUSABLE("mailName"),
    CHANGED_MEANWHILE("version");

    private final String field;

    CampaignRefused(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
