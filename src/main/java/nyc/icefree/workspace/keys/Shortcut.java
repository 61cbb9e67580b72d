package nyc.icefree.workspace.keys;

import java.util.Locale;

/**
 * A key, where it works, and what it does.
 *
 * @param keys as browsers name them; Ctrl is Cmd on a Mac
 */
public record Shortcut(String keys, Where where, String what, Runnable act) {
    public enum Where {
        ANYWHERE,
        /** Heard by its form. */
        IN_FORM,
        /** Single letters: nobody who talks to the computer, or rests a hand on it, sets one off elsewhere. */
        IN_LIST
    }

    /** Only listed here; heard elsewhere. */
    static Shortcut said(String keys, Where where, String what) {
        return new Shortcut(keys, where, what, () -> {});
    }

    /** As on the reader's keyboard. */
    String written(boolean apple) {
        return keys.startsWith("Ctrl-")
                ? (apple ? "Cmd-" : "Ctrl-") + keys.substring(5).toUpperCase(Locale.ROOT)
                : keys;
    }
}
