package nyc.icefree.digest;

import nyc.icefree.vault.SecretToken;

/**
 * What a letter needs to know of a digest.
 *
 * @param grownOld whether they said so long ago that they want it, that they are asked if they still do
 * @param link leads to its page, and stops it
 */
public record DigestMail(String email, boolean confirmed, boolean grownOld, DigestWishes wishes, SecretToken link) {
    /** Never the address: it must not reach a log. */
    @Override
    public String toString() {
        return "DigestMail[…]";
    }
}
