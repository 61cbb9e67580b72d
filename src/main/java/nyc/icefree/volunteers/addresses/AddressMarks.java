package nyc.icefree.volunteers.addresses;

import nyc.icefree.people.EmailAddress;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Marks by which an address is known again and none can be read: keyed hashes under the key of what they stand for, which mean
 * nothing any more once that is destroyed, also in a backup.
 */
@Component
public class AddressMarks {
    private final Vault vault;

    AddressMarks(Vault vault) {
        this.vault = vault;
    }

    /**
     * 64 hex digits.
     *
     * @param purpose tells marks of one owner apart
     * @throws KeyDestroyed when the owner's key is, or was never made
     */
    public String of(KeyOwner owner, String purpose, String email) {
        String address = EmailAddress.parse(email).map(EmailAddress::value).orElse("");
        return vault.mac(owner, purpose, address);
    }

    /** False where only a backup still had the mark. */
    public boolean is(String mark, KeyOwner owner, String purpose, String email) {
        try {
            return mark.equals(of(owner, purpose, email));
        } catch (KeyDestroyed ended) {
            return false;
        }
    }
}
