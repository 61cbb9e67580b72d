package nyc.icefree.rsvp.answers;

import java.util.Set;
import java.util.UUID;
import nyc.icefree.rsvp.RsvpHashes;
import org.jspecify.annotations.Nullable;

/**
 * Who a party is, sealed.
 *
 * @param contactMac finds it by its address, as {@link RsvpHashes} makes it; null without one
 * @param answers to its needs; null while all are open
 * @param openNeeds how many needs wait for an answer
 */
public record SealedParty(
        byte[] name,
        byte @Nullable [] contact,
        @Nullable String contactMac,
        byte[] needs,
        byte @Nullable [] answers,
        ToQuestions toQuestions,
        int openNeeds) {

    /**
     * What it says to the event's questions.
     *
     * @param sealed null for nothing
     * @param which questions are answered; not known of what was read
     */
    record ToQuestions(byte @Nullable [] sealed, Set<UUID> which) {
        static final ToQuestions NONE = read(null);

        static ToQuestions read(byte @Nullable [] column) {
            return new ToQuestions(column, Set.of());
        }
    }
}
