package nyc.icefree.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Checks what a proof needs of its machine: if missing, the proof is skipped with a line, but never in CI. */
final class Needed {
    private Needed() {}

    static void here(boolean there, String missing) {
        assertTrue(there || System.getenv("CI") == null, missing);
        if (!there) {
            System.out.println("skipped: " + missing);
        }
        assumeTrue(there, missing);
    }
}
