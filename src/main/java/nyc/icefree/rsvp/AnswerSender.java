package nyc.icefree.rsvp;

import org.jspecify.annotations.Nullable;

/**
 * The sender of an RSVP.
 *
 * @param network hash under a key that is kept nowhere; never stored; null when not known
 * @param invitation the typed code; null for none
 */
public record AnswerSender(
        Proof proof, @Nullable String network, @Nullable SayableCode invitation) {
    /** Staff, or somebody whom the caller knows to be a person. */
    public static final AnswerSender PERSON = new AnswerSender(Proof.PERSON, null);

    public AnswerSender(Proof proof, @Nullable String network) {
        this(proof, network, null);
    }

    public static AnswerSender of(Proof proof) {
        return new AnswerSender(proof, null);
    }

    public AnswerSender invitedBy(@Nullable SayableCode code) {
        return new AnswerSender(proof, network, code);
    }

    /** The network must not reach a log. */
    @Override
    public String toString() {
        return "AnswerSender[" + proof + "]";
    }
}
