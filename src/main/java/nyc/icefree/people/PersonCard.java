package nyc.icefree.people;

import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** Who a person is, for those who may know it: opened from the vault, never kept anywhere. */
public record PersonCard(PersonId id, String name, @Nullable String email, Language language, boolean active) {
    /** Never name or address: a card that reaches a log is a leak. */
    @Override
    public String toString() {
        return "PersonCard[" + id + "]";
    }
}
