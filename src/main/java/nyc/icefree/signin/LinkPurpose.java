package nyc.icefree.signin;

import java.time.Duration;

/** The purpose of a one-time link, and how long it lasts. */
public enum LinkPurpose {
    SIGN_IN(Duration.ofMinutes(10)),
    INVITATION(Duration.ofHours(72)),
    RESET(Duration.ofHours(1)),
    SECOND_FACTOR(Duration.ofHours(72)),
    SET_UP(Duration.ofHours(1)),
    /** Answers whether a volunteer still helps. Its time is a setting. */
    STAY(Duration.ZERO),
    /** Answers whether somebody helps an organization. Its time is a setting. */
    HELP(Duration.ZERO),
    /** No link: the token of a volunteer's own device, see {@link RememberedDevices}. */
    REMEMBERED(Duration.ofDays(7));

    private final Duration lasts;

    LinkPurpose(Duration lasts) {
        this.lasts = lasts;
    }

    Duration lasts() {
        return lasts;
    }
}
