package nyc.icefree.signin;

import java.time.Duration;

/** What a one-time link is good for, and for how long. */
public enum LinkPurpose {
    SIGN_IN(Duration.ofMinutes(10)),
    INVITATION(Duration.ofHours(72)),
    RESET(Duration.ofHours(1)),
    SECOND_FACTOR(Duration.ofHours(72)),
    SET_UP(Duration.ofHours(1)),
    /** The answer to whether a volunteer still helps; until they are gone for their silence, which is a setting. */
    STAY(Duration.ZERO),
    /** The answer to whether somebody helps an organization; until the question goes away, which is a setting. */
    HELP(Duration.ZERO);

    private final Duration lasts;

    LinkPurpose(Duration lasts) {
        this.lasts = lasts;
    }

    Duration lasts() {
        return lasts;
    }
}
