package nyc.icefree.shifts;

public enum AssignmentState {
    ASKED,
    CONFIRMED,
    DECLINED,
    HANDED_BACK,
    /** An assigning that was undone; kept only so that mails about it find their recipient. */
    TAKEN_BACK,
    SERVED,
    NO_SHOW;

    public boolean helped() {
        return this == CONFIRMED || this == SERVED;
    }

    public boolean isOfTeam() {
        return switch (this) {
            case CONFIRMED, SERVED, NO_SHOW -> true;
            case ASKED, DECLINED, HANDED_BACK, TAKEN_BACK -> false;
        };
    }
}
