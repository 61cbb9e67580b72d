package nyc.icefree.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A link's token that carries readable data and a 128-bit proof made with the owner's key. Nothing is stored of it, and
 * destroying the key makes it worthless.
 */
public final class ProvenToken {
    private static final int PROOF = 16;

    private final byte[] said;
    private final byte[] proof;

    private ProvenToken(byte[] said, byte[] proof) {
        this.said = said;
        this.proof = proof;
    }

    /** @throws KeyDestroyed when the owner's key was destroyed or never made */
    public static SecretToken make(Vault vault, KeyOwner owner, String purpose, byte[] said) {
        byte[] proof = proof(vault, owner, purpose, said);
        return new SecretToken(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(said.length + PROOF)
                        .put(said)
                        .put(proof)
                        .array()));
    }

    /** Only splits a token with {@code size} bytes of data; call {@link #isProven} to check it. */
    public static Optional<ProvenToken> read(SecretToken token, int size) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token.value());
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (bytes.length != size + PROOF) {
            return Optional.empty();
        }
        byte[] said = new byte[size];
        byte[] proof = new byte[PROOF];
        ByteBuffer.wrap(bytes).get(said).get(proof);
        return Optional.of(new ProvenToken(said, proof));
    }

    public ByteBuffer said() {
        return ByteBuffer.wrap(said).asReadOnlyBuffer();
    }

    /** False also when the owner's key was destroyed. */
    public boolean isProven(Vault vault, KeyOwner owner, String purpose) {
        try {
            return MessageDigest.isEqual(proof, proof(vault, owner, purpose, said));
        } catch (KeyDestroyed gone) {
            return false;
        }
    }

    private static byte[] proof(Vault vault, KeyOwner owner, String purpose, byte[] said) {
        return HexFormat.of().parseHex(vault.mac(owner, purpose, HexFormat.of().formatHex(said)), 0, 2 * PROOF);
    }
}
