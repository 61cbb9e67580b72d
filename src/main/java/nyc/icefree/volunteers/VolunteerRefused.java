package nyc.icefree.volunteers;

import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** Answers that cannot be kept, with the reason at each field. */
public class VolunteerRefused extends Refused {
    public enum Field {
        NAME,
        EMAIL,
        LANGUAGE,
        LANGUAGES,
        BOROUGHS,
        ORGANIZATIONS,
        AWAY,
        HOURS
    }

    public enum Reason implements RefusalReason {
        NAME_MISSING(Field.NAME),
        NAME_TOO_LONG(Field.NAME),
        EMAIL_MISSING(Field.EMAIL),
        EMAIL_NOT_AN_ADDRESS(Field.EMAIL),
        /** Who organizes signs in with it, or an old mailbox may still take it back, so no volunteer's link changes it. */
        EMAIL_NOT_BY_A_LINK(Field.EMAIL),
        /** As the one who asked for another address: the link alone is not enough. */
        SIGN_IN_FIRST(Field.EMAIL),
        /** The organization cannot have more people asked before tomorrow. */
        ASKED_ENOUGH_TODAY(Field.EMAIL),
        LANGUAGE_NOT_A_CHOICE(Field.LANGUAGE),
        LANGUAGES_MISSING(Field.LANGUAGES),
        LANGUAGES_NOT_A_CHOICE(Field.LANGUAGES),
        BOROUGHS_NOT_A_CHOICE(Field.BOROUGHS),
        ORGANIZATIONS_MISSING(Field.ORGANIZATIONS),
        ORGANIZATIONS_NOT_A_CHOICE(Field.ORGANIZATIONS),
        /** One of them let go of the acting volunteer, who alone is told so. */
        ORGANIZATIONS_PLAN_WITHOUT_YOU(Field.ORGANIZATIONS),
        AWAY_TOO_OFTEN(Field.AWAY),
        /** No days, turned around, or more than a year away. */
        AWAY_NOT_DAYS(Field.AWAY),
        HOURS_NOT_A_NUMBER(Field.HOURS);

        private final Field field;

        Reason(Field field) {
            this.field = field;
        }

        public Field field() {
            return field;
        }
    }

    private final transient List<Reason> reasons;

    public VolunteerRefused(List<Reason> reasons) {
        super(reasons);
        this.reasons = List.copyOf(reasons);
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }
}
