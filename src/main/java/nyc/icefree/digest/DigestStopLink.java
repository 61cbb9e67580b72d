package nyc.icefree.digest;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.vault.ProvenToken;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;

/**
 * By which a digest is stopped, and nothing is seen or changed: mail companies read the header in which it stands, and whoever
 * passes the mail on gives it away.
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

    /** Empty when nobody of ours has made it, or the key is gone. */
    static Optional<DigestId> read(SecretToken token, Vault vault) {
        return ProvenToken.read(token, SIZE).flatMap(read -> {
            var said = read.said();
            var digest = new DigestId(new UUID(said.getLong(), said.getLong()));
            return read.isProven(vault, DigestTable.owner(digest), PURPOSE) ? Optional.of(digest) : Optional.empty();
        });
    }
}
