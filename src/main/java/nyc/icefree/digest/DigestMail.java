package nyc.icefree.digest;

import nyc.icefree.vault.SecretToken;

/**
 * Facts of a digest for a letter.
 *
 * @param grownOld whether they said so long ago that they want it, and are asked again
 * @param link opens its page, where it is seen, changed and stopped
 * @param stop can stop it and nothing else
 */
public record DigestMail(
        String email, boolean confirmed, boolean grownOld, DigestWishes wishes, SecretToken link, SecretToken stop) {
    /** Hides the address from logs. */
    @Override
    public String toString() {
        return "DigestMail[…]";
    }
}
