package nyc.icefree.messages;

import java.time.Duration;

/** Why a message is sent. Names are kept in the database: add, never rename. */
public enum MessageReason {
    SIGN_IN_LINK(Lane.LINK, Duration.ZERO, Duration.ofMinutes(15)),
    STAFF_INVITATION(Lane.LINK, Duration.ZERO, Duration.ofHours(72)),
    VOLUNTEER_STAY(Lane.ANSWER, Duration.ZERO, Duration.ofDays(14)),
    STAFF_STAY(Lane.ANSWER, Duration.ZERO, Duration.ofDays(14)),
    VOLUNTEER_ASKED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    PASSWORD_RESET(Lane.LINK, Duration.ZERO, Duration.ofHours(1)),

    /** A role waits for a coordinator's yes. */
    ROLE_OFFERED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    ROLE_WAITS(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    COORDINATOR_ENDED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    ACCOUNT_RENEWED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),

    RSVP_CONFIRMATION(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    RSVP_PROMOTION(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    SHIFT_CONFIRMATION(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    SHIFT_DECLINED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    SHIFT_UNASSIGNED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    SHIFT_ASKED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    SHIFT_HANDED_BACK(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    SHIFT_ASKING_WITHDRAWN(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    SHIFT_CHANGED(Lane.NEWS, Waits.FOR_UNDO, Duration.ofDays(3)),

    REQUEST_RECEIVED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    REQUEST_ASKED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(7)),
    REQUEST_DECIDED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(7)),

    EVENT_CHANGED(Lane.NEWS, Waits.FOR_UNDO, Duration.ofDays(3)),
    EVENT_ADDRESS(Lane.NEWS, Duration.ZERO, Duration.ofDays(3)),
    EVENT_CANCELLED(Lane.NEWS, Waits.FOR_UNDO, Duration.ofDays(3)),
    VOLUNTEER_EVENT_CHANGED(Lane.NEWS, Waits.FOR_UNDO, Duration.ofDays(3)),
    VOLUNTEER_EVENT_CANCELLED(Lane.NEWS, Waits.FOR_UNDO, Duration.ofDays(3)),
    EVENT_UNPUBLISHED(Lane.NEWS, Waits.FOR_UNDO, Duration.ofDays(3)),
    VOLUNTEER_EVENT_UNPUBLISHED(Lane.NEWS, Waits.FOR_UNDO, Duration.ofDays(3)),
    EVENT_POSTPONED(Lane.NEWS, Waits.FOR_UNDO, Duration.ofDays(3)),
    VOLUNTEER_EVENT_POSTPONED(Lane.NEWS, Waits.FOR_UNDO, Duration.ofDays(3)),
    EVENT_SUBMITTED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    EVENT_DECIDED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    CHANGE_PROPOSED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    EVENT_MOVED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    CO_HOST_INVITED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    CO_HOST_ANSWERED(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    CALENDAR_SILENT(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3)),
    CALENDAR_HELD(Lane.ANSWER, Duration.ZERO, Duration.ofDays(3));

    /** Who waits for whom when much is to be sent: one person who waits at a screen goes before six hundred who do not. */
    enum Lane {
        LINK,
        ANSWER,
        NEWS
    }

    private static final class Waits {
        /** What left the house cannot be undone. */
        static final Duration FOR_UNDO = Duration.ofMinutes(2);
    }

    private final Lane lane;
    private final Duration wait;
    private final Duration lasts;

    MessageReason(Lane lane, Duration wait, Duration lasts) {
        this.lane = lane;
        this.wait = wait;
        this.lasts = lasts;
    }

    Lane lane() {
        return lane;
    }

    /** Whether it is a link for one use that an administrator can hand over instead. */
    public boolean isLink() {
        return lane == Lane.LINK;
    }

    /** How long it can still be undone. */
    public Duration waitsFor() {
        return wait;
    }

    /** After this it is of no use any more and is given up. */
    Duration lasts() {
        return lasts;
    }

    boolean tellsOfEventChange() {
        return this == EVENT_CHANGED
                || this == VOLUNTEER_EVENT_CHANGED
                || this == EVENT_POSTPONED
                || this == VOLUNTEER_EVENT_POSTPONED;
    }

    /** Of no use any more once the event takes place, at whatever time. */
    boolean isOvertakenByChange() {
        return tellsOfEventChange() || this == EVENT_CANCELLED || this == VOLUNTEER_EVENT_CANCELLED;
    }

    boolean tellsOfTakingBack() {
        return this == EVENT_UNPUBLISHED || this == VOLUNTEER_EVENT_UNPUBLISHED;
    }

    boolean tellsOfChange() {
        return tellsOfEventChange() || this == SHIFT_CHANGED;
    }

    /** Where its letter is not written: better no mail than one with another's words. */
    IllegalArgumentException misdirected() {
        return new IllegalArgumentException("no letter for " + this + " is written here");
    }
}
