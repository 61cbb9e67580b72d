package nyc.icefree.people;

import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** Who a person is, for those who may know it: opened from the vault, never kept anywhere. */
public record PersonCard(PersonId id, String name, @Nullable String email, Language language, boolean active) {
    /** What its owner knows again and nobody else learns much from. */
    public String masked() {
        if (email == null) {
            return name.substring(0, name.offsetByCodePoints(0, Math.min(1, name.length()))) + "…";
        }
        return email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(email.indexOf('@'));
    }

    /** Never name or address: a card that reaches a log is a leak. */
    @Override
    public String toString() {
        return "PersonCard[" + id + "]";
    }
}
