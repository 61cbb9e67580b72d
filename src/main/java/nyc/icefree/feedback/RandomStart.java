package nyc.icefree.feedback;

import java.security.SecureRandom;

/**
 * Where a number begins that is shown to people who must not learn from it what one person said. It is 0 in one of three cases, and
 * each number further off, above or below, is half as likely as that before it: the two-sided geometric distribution, by which what
 * is shown with one more counted is at most twice as likely, or half as likely, as without it (Ghosh, Roughgarden and Sundararajan,
 * Universally Utility-Maximizing Privacy Mechanisms, 2009). Coins alone make it, so it is exact.
 */
final class RandomStart {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomStart() {}

    static int draw() {
        int above = heads();
        int below = heads();
        return above - below;
    }

    /** In a row, before the first that is none. */
    private static int heads() {
        int heads = 0;
        while (RANDOM.nextBoolean()) {
            heads++;
        }
        return heads;
    }
}
