package nyc.icefree.messages.announcements;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.ProvenToken;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;

/**
 * A link by which a reader stops announcements of one event. It is proven by 128 bits made with the reader's key: nothing is
 * stored until it is used, and it is dead once that key is destroyed. Mail companies see it, so its ids open nothing else.
 */
record StopLink(Recipient recipient, EventId event) {
    private static final String PURPOSE = "stop announcements";
    private static final int SIZE = 1 + 16 + 16;

    SecretToken token(Vault vault) {
        var said = ByteBuffer.allocate(SIZE).put((byte) recipient.kind().ordinal());
        put(said, recipient.id());
        put(said, event.value());
        return ProvenToken.make(vault, owner(), PURPOSE, said.array());
    }

    /** Empty when we did not make it, or the key is gone. */
    static Optional<StopLink> of(SecretToken token, Vault vault) {
        return ProvenToken.read(token, SIZE).flatMap(read -> {
            var said = read.said();
            byte kind = said.get();
            if (kind < 0 || kind > Recipient.Kind.RSVP.ordinal()) {
                return Optional.empty();
            }
            var link = new StopLink(new Recipient(Recipient.Kind.values()[kind], uuid(said)), new EventId(uuid(said)));
            return read.isProven(vault, link.owner(), PURPOSE) ? Optional.of(link) : Optional.empty();
        });
    }

    private KeyOwner owner() {
        return recipient.kind() == Recipient.Kind.RSVP
                ? KeyOwner.event(event.value())
                : KeyOwner.person(recipient.id());
    }

    private static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
