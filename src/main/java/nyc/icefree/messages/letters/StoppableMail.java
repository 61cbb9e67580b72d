package nyc.icefree.messages.letters;

import java.util.Optional;
import nyc.icefree.links.StopLinks;
import nyc.icefree.vault.SecretToken;

/**
 * Mail that its reader stops by one press, without signing in (RFC 8058). Each kind is a bean with links of its own, and words
 * under {@code site.stop.<key>}: {@code .ask}, {@code .stopped} and {@code .back}. Its letters name {@link StopLinks#stop} by
 * {@link Letter.Writing#stopBy}; one page asks every kind.
 */
public interface StoppableMail {
    public enum Standing {
        COMES,
        STOPPED
    }

    String key();

    /** Changes nothing. Empty for a link of another kind, or of no use any more. */
    Optional<Standing> standing(SecretToken link);

    /** A second time changes nothing, and neither does a link that is not of this kind. */
    void stop(SecretToken link);

    /** Whether {@link #resume} lets them come again; else {@code .back} says how. */
    default boolean resumes() {
        return false;
    }

    /** A second time changes nothing either. */
    default void resume(SecretToken link) {}
}
