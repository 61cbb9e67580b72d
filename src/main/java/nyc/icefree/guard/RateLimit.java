package nyc.icefree.guard;

import java.time.Duration;

/** The rate limits, per network unless said otherwise; generous, since a whole hall can share one address. */
public enum RateLimit {
    PAGES(400, Duration.ofMinutes(1)),
    PICTURES(60, Duration.ofMinutes(1)),
    RESERVE(120, Duration.ofHours(1)),
    MANAGE(120, Duration.ofHours(1)),
    /** Stopping mails by their link: a mail provider posts from one network for all its users. */
    STOP(1_000, Duration.ofHours(1)),
    LOST_LINK(40, Duration.ofHours(1)),
    /** Doors of events: all phones in a hall send what they count from one network. */
    DOOR(4_000, Duration.ofMinutes(1)),
    /** Names that one door's device looks up. */
    DOOR_NAMES(30, Duration.ofMinutes(10)),
    FEEDBACK(120, Duration.ofHours(1)),
    REQUEST(40, Duration.ofHours(1)),
    DIGEST(40, Duration.ofHours(1)),
    VOLUNTEER_SIGN_UP(40, Duration.ofHours(1)),
    SIGN_IN_LINK(40, Duration.ofHours(1)),
    /** Mails of one kind to one address, of those that anybody can cause. */
    MAIL(3, Duration.ofHours(1)),
    /** Requests that make a session for a client that has none. */
    STRANGERS(120, Duration.ofMinutes(10)),
    SIGN_IN(60, Duration.ofMinutes(15)),
    /** Tries at one account, from any network, since the last success. */
    SIGN_IN_ACCOUNT(10, Duration.ofMinutes(15)),
    /** Tries from a device that has signed in to the account before; others' tries do not count. */
    SIGN_IN_DEVICE(10, Duration.ofMinutes(15)),
    /** Looks of one person into calendars on other servers, which this server must fetch. */
    SOURCE_LOOK(30, Duration.ofHours(1));

    final long times;
    final Duration within;

    RateLimit(long times, Duration within) {
        this.times = times;
        this.within = within;
    }
}
