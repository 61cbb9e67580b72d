package nyc.icefree.guard;

import java.time.Duration;

/** What is limited, and how much of it one network may do; generous, since a whole hall can share one address. */
public enum RateLimit {
    /** Any page or feed. */
    PAGES(400, Duration.ofMinutes(1)),
    /** A picture that has to be drawn; those that are drawn already count as pages. */
    PICTURES(60, Duration.ofMinutes(1)),
    RESERVE(120, Duration.ofHours(1)),
    /** Changing or cancelling through a secret link, also with guessed tokens. */
    MANAGE(120, Duration.ofHours(1)),
    /** Stopping mails by their link: one provider of mailboxes presses for all who read there. */
    STOP(1_000, Duration.ofHours(1)),
    /** Having one's secret links mailed once more. */
    LOST_LINK(40, Duration.ofHours(1)),
    /** Saying how an event was. */
    FEEDBACK(120, Duration.ofHours(1)),
    /** Asking for a session or submitting an event. */
    REQUEST(40, Duration.ofHours(1)),
    /** Asking for new events by mail. */
    DIGEST(40, Duration.ofHours(1)),
    VOLUNTEER_SIGN_UP(40, Duration.ofHours(1)),
    SIGN_IN_LINK(40, Duration.ofHours(1)),
    /** Mails of one kind to one address, of those that anybody can cause. */
    MAIL(3, Duration.ofHours(1)),
    /** What makes a session for somebody who has none. */
    STRANGERS(120, Duration.ofMinutes(10)),
    /** Tries of a password or code from one network. */
    SIGN_IN(60, Duration.ofMinutes(15)),
    /** Tries at one account, from wherever, since the last that succeeded. */
    SIGN_IN_ACCOUNT(10, Duration.ofMinutes(15)),
    /** Tries from a device that has signed in to the account before, whatever others try meanwhile. */
    SIGN_IN_DEVICE(10, Duration.ofMinutes(15)),
    /** Looks of one person into calendars on other servers, which this one is sent to ask; no hall shares it. */
    SOURCE_LOOK(30, Duration.ofHours(1));

    final long times;
    final Duration within;

    RateLimit(long times, Duration within) {
        this.times = times;
        this.within = within;
    }
}
