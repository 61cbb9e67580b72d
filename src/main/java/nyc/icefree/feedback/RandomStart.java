package nyc.icefree.feedback;

import java.security.SecureRandom;

/**
 * Random number at which a shown count begins, so that it does not reveal one person's answer. It follows the
 * two-sided geometric distribution: 0 in one of three cases, each number further off half as likely as the one before.
 * One answer more makes a shown count at most twice or half as likely (Ghosh, Roughgarden and Sundararajan,
 * Universally Utility-Maximizing Privacy Mechanisms, 2009). Coin tosses alone make it, so it is exact.
 */
final class RandomStart {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomStart() {}

    static int draw() {
        int above = heads();
        int below = heads();
        return above - below;
    }

    private static int heads() {
        int heads = 0;
        while (RANDOM.nextBoolean()) {
            heads++;
        }
        return heads;
    }
}
