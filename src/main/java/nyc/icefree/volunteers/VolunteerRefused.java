package nyc.icefree.volunteers;

import nyc.icefree.refusals.RefusalReason;

public enum VolunteerRefused implements RefusalReason {
    NAME_MISSING(Field.NAME),
    NAME_TOO_LONG(Field.NAME),
    EMAIL_MISSING(Field.EMAIL),
    EMAIL_NOT_AN_ADDRESS(Field.EMAIL),
    /** Staff sign in with their address, so a volunteer's link must not change it. */
    EMAIL_NOT_BY_A_LINK(Field.EMAIL),
    EMAIL_OF_ANOTHER(Field.EMAIL),
    /** The organization's limit for today is reached. */
    ASKED_ENOUGH_TODAY(Field.EMAIL),
    LANGUAGE_NOT_A_CHOICE(Field.LANGUAGE),
    LANGUAGES_MISSING(Field.LANGUAGES),
    LANGUAGES_NOT_A_CHOICE(Field.LANGUAGES),
    AREAS_NOT_A_CHOICE(Field.AREAS),
    ORGANIZATIONS_MISSING(Field.ORGANIZATIONS),
    ORGANIZATIONS_NOT_A_CHOICE(Field.ORGANIZATIONS),
    /** One of them let the actor go; only the actor is told. */
    ORGANIZATIONS_PLAN_WITHOUT_YOU(Field.ORGANIZATIONS),
    /** Not a day, or more than a year ahead. */
    PAUSE_NOT_A_DAY(Field.PAUSE);

    private final Field field;

    VolunteerRefused(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }

    public enum Field {
        NAME,
        EMAIL,
        LANGUAGE,
        LANGUAGES,
        AREAS,
        ORGANIZATIONS,
        PAUSE
    }
}
