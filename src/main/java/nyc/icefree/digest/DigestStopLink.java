package nyc.icefree.digest;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.vault.ProvenToken;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;

/**
 * Link that stops a digest and shows nothing: mail companies read the header in which it stands, and forwarded mails
 * give it away.
 */
final class DigestStopLink {
    private static final String PURPOSE = "stop digest";
    private static final int SIZE = 16;

    private DigestStopLink() {}

    static SecretToken to(DigestId digest, Vault vault) {
        var id = digest.value();
        byte[] said = ByteBuffer.allocate(SIZE)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return ProvenToken.make(vault, DigestTable.owner(digest), PURPOSE, said);
    }

    /** Empty when we did not make the token, or the digest's key is gone. */
    static Optional<DigestId> read(SecretToken token, Vault vault) {
        return ProvenToken.read(token, SIZE).flatMap(read -> {
            var said = read.said();
            var digest = new DigestId(new UUID(said.getLong(), said.getLong()));
            return read.isProven(vault, DigestTable.owner(digest), PURPOSE) ? Optional.of(digest) : Optional.empty();
        });
    }
}
