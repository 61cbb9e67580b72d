package nyc.icefree.rsvp;

import org.jspecify.annotations.Nullable;

/**
 * The sender of an RSVP.
 *
 * @param network hash under a key that is kept nowhere; never stored; null when not known
 * @param invitation the typed code; null for none
 */
public record RsvpSender(
        Proof proof, @Nullable String network, @Nullable SayableCode invitation) {
    /** Staff, or somebody whom the caller knows to be a person. */
    public static final RsvpSender PERSON = new RsvpSender(Proof.PERSON, null);

    public RsvpSender(Proof proof, @Nullable String network) {
        this(proof, network, null);
    }

    public static RsvpSender of(Proof proof) {
        return new RsvpSender(proof, null);
    }

    public RsvpSender invitedBy(@Nullable SayableCode code) {
        return new RsvpSender(proof, network, code);
    }

    /** The network must not reach a log. */
    @Override
    public String toString() {
        return "RsvpSender[" + proof + "]";
    }
}
