package nyc.icefree.volunteers.addresses;

import nyc.icefree.people.EmailAddress;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

/** Recognizes addresses by keyed hashes. When the owner's key is destroyed they match nothing, even in a backup. */
@Component
public class AddressMarks {
    private final Vault vault;

    AddressMarks(Vault vault) {
        this.vault = vault;
    }

    /**
     * 64 hex digits.
     *
     * @throws KeyDestroyed when the owner's key is destroyed or never existed
     */
    public String of(KeyOwner owner, String purpose, String email) {
        String address = EmailAddress.parse(email).map(EmailAddress::value).orElse("");
        return vault.mac(owner, purpose, address);
    }

    /** False when the owner's key is destroyed, as after a backup is restored. */
    public boolean is(String mark, KeyOwner owner, String purpose, String email) {
        try {
            return mark.equals(of(owner, purpose, email));
        } catch (KeyDestroyed ended) {
            return false;
        }
    }
}
