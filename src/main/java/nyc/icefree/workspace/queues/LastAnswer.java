package nyc.icefree.workspace.queues;

import org.jspecify.annotations.Nullable;

/** How the last answer is taken back, by a key; each notice takes back its own, whatever was answered after it. */
final class LastAnswer {
    private @Nullable Runnable back;

    /** @return takes back just this one */
    Runnable was(Runnable how) {
        back = how;
        return () -> {
            if (back == how) {
                back = null;
            }
            how.run();
        };
    }

    void cannotBeTakenBack() {
        back = null;
    }

    /** @return whether there was one */
    boolean takeBack() {
        var how = back;
        back = null;
        if (how != null) {
            how.run();
        }
        return how != null;
    }
}
