package nyc.icefree.volunteers.addresses;

import nyc.icefree.vault.SecretToken;

/** An address, and the link that only its mailbox may get. */
public record LinkedAddress(String email, SecretToken link) {
    /** Never the address: it must not reach a log. */
    @Override
    public String toString() {
        return "LinkedAddress";
    }
}
