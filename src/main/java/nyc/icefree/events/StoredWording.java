package nyc.icefree.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nyc.icefree.eventform.JoiningDetails;
import nyc.icefree.eventform.Wording;

/** The words of one language that may be stored in plain; instructions are sealed in {@link JoiningDetails}. */
@Embeddable
record StoredWording(
        @Column(nullable = false, length = 200) String title,
        @Column(nullable = false, length = 20_000) String description) {
    static StoredWording of(Wording whole) {
        return new StoredWording(whole.title(), whole.description());
    }

    Wording with(String instructions) {
        return new Wording(title, description, instructions);
    }
}
