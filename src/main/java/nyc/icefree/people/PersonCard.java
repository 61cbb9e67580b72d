package nyc.icefree.people;

import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** A person's name and address, opened from the vault. Never store it. */
public record PersonCard(PersonId id, String name, @Nullable String email, Language language, boolean active) {
    /** Enough for the owner to recognize, and little for anybody else. */
    public String masked() {
        if (email == null) {
            return name.substring(0, name.offsetByCodePoints(0, Math.min(1, name.length()))) + "…";
        }
        return email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(email.indexOf('@'));
    }

    /** Hides name and address, which must not reach a log. */
    @Override
    public String toString() {
        return "PersonCard[" + id + "]";
    }
}
