package nyc.icefree.shifts;

/** How one volunteer stands to one shift. */
public enum AssignmentState {
    ASKED,
    CONFIRMED,
    DECLINED,
    HANDED_BACK,
    /** An organizer put them in and took that back: as if there were nothing, but that mails about it know whose it was. */
    TAKEN_BACK,
    SERVED,
    NO_SHOW;

    /** In the team of the shift, or was in it until its end. */
    public boolean isOfTeam() {
        return switch (this) {
            case CONFIRMED, SERVED, NO_SHOW -> true;
            case ASKED, DECLINED, HANDED_BACK, TAKEN_BACK -> false;
        };
    }
}
