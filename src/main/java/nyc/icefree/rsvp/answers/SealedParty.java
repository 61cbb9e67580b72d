package nyc.icefree.rsvp.answers;

import java.util.Set;
import java.util.UUID;
import nyc.icefree.rsvp.Party;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** A {@link Party}, sealed but for what is counted. */
public record SealedParty(
        int size,
        @Nullable Language inLanguage,
        byte[] name,
        @Nullable Contact contact,
        byte[] needs,
        Told told,
        ToQuestions toQuestions) {
    /** @param mac finds it by its address */
    record Contact(byte[] sealed, String mac) {}

    /**
     * What the organizers said to its needs.
     *
     * @param sealed null while all are open
     * @param open how many needs wait for an answer
     */
    public record Told(byte @Nullable [] sealed, int open) {}

    /**
     * Its answers to the event's questions.
     *
     * @param sealed null for none
     * @param which questions it answers; empty when read from the database
     */
    record ToQuestions(byte @Nullable [] sealed, Set<UUID> which) {}

    SealedParty ofSize(int other) {
        return new SealedParty(other, inLanguage, name, contact, needs, told, toQuestions);
    }

    public boolean hasContact() {
        return contact != null;
    }

    public @Nullable String contactMac() {
        return contact == null ? null : contact.mac;
    }
}
