package nyc.icefree.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Words in one language that wait; the instructions lie sealed. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class HeldWording {
    @Column(nullable = false, length = 200)
    String title;

    @Column(nullable = false, length = 20_000)
    String description;

    @Column(name = "sealed_instructions")
    byte @Nullable [] sealedInstructions;

    boolean original;

    protected HeldWording() {}

    HeldWording(String title, String description, byte @Nullable [] sealedInstructions, boolean original) {
        this.title = title;
        this.description = description;
        this.sealedInstructions = sealedInstructions;
        this.original = original;
    }

    HeldWording withoutInstructions() {
        return new HeldWording(title, description, null, original);
    }
}
