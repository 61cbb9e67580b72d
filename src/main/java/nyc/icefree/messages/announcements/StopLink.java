package nyc.icefree.messages.announcements;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;

/**
 * By which a party or a volunteer stops announcements of one event. It says whom it means and proves it by 128 bits that are made
 * with their key, so that nothing is kept of a link until it is used, and it leads nowhere once that key is destroyed. It can do
 * nothing but stop, since providers of mailboxes read the header in which it stands.
 */
record StopLink(Recipient recipient, EventId event) {
    private static final String PURPOSE = "stop announcements";
    private static final int PROOF = 16;
    private static final int SIZE = 1 + 16 + 16 + PROOF;

    SecretToken token(Vault vault) {
        var bytes = ByteBuffer.allocate(SIZE).put((byte) recipient.kind().ordinal());
        put(bytes, recipient.id());
        put(bytes, event.value());
        return new SecretToken(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(bytes.put(proof(vault)).array()));
    }

    /** Empty when nobody of ours has made it, or the key is gone. */
    static Optional<StopLink> of(SecretToken token, Vault vault) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token.value());
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (bytes.length != SIZE || bytes[0] < 0 || bytes[0] > Recipient.Kind.RSVP.ordinal()) {
            return Optional.empty();
        }
        var read = ByteBuffer.wrap(bytes);
        var kind = Recipient.Kind.values()[read.get()];
        var link = new StopLink(new Recipient(kind, uuid(read)), new EventId(uuid(read)));
        byte[] proof = new byte[PROOF];
        read.get(proof);
        try {
            return MessageDigest.isEqual(proof, link.proof(vault)) ? Optional.of(link) : Optional.empty();
        } catch (KeyDestroyed gone) {
            return Optional.empty();
        }
    }

    private byte[] proof(Vault vault) {
        return HexFormat.of()
                .parseHex(
                        vault.mac(owner(), PURPOSE, recipient.kind() + ":" + recipient.id() + ":" + event.value()),
                        0,
                        2 * PROOF);
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
