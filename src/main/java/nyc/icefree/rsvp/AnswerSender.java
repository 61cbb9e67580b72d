package nyc.icefree.rsvp;

import org.jspecify.annotations.Nullable;

/**
 * What is known of who sends an answer.
 *
 * @param invitation the code of the one by which it comes; null for none
 * @param network as a hash under a key that is kept nowhere; null where it is not known. Never stored
 */
public record AnswerSender(
        Proof proof, @Nullable String network, @Nullable SayableCode invitation) {
    /** A person, for sure: whoever is added by staff. */
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

    /** Never the network: this may stand in a log. */
    @Override
    public String toString() {
        return "AnswerSender[" + proof + "]";
    }
}
