package nyc.icefree.messages.letters;

import java.util.Optional;
import nyc.icefree.links.StopLinks;
import nyc.icefree.vault.SecretToken;

/**
 * Mail that its reader stops by one press, without signing in (RFC 8058). Each kind is a bean of this, knows its own links, and
 * has its words under {@code site.stop.<key>}: {@code .ask} beside the button, {@code .stopped} and {@code .back} afterwards. A
 * letter of it names the link by {@link Letter.Writing#stopBy}, with the address {@link StopLinks#stop}; the page behind it asks
 * every kind, so none needs a page of its own.
 */
public interface StoppableMail {
    public enum Standing {
        COMES,
        STOPPED
    }

    String key();

    /** What becomes of such mails now; empty for a link of another kind, or of no use any more. Changes nothing. */
    Optional<Standing> standing(SecretToken link);

    /** A second time changes nothing, and neither does a link that is not of this kind. */
    void stop(SecretToken link);

    /** Whether {@link #resume} lets them come again; else {@code .back} says how. */
    default boolean resumes() {
        return false;
    }

    /** Of those that {@link #resumes resume}: a second time changes nothing either. */
    default void resume(SecretToken link) {}
}
