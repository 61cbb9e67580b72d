package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.jspecify.annotations.Nullable;

/** Purpose of a button, which alone decides its look (HouseRulesTest). */
public enum Look {
    /** What a screen or dialog is for: in brick, and one of each. */
    PRIMARY(ButtonVariant.PRIMARY),
    /** What else can be done there: how a button looks of whom nothing is said. */
    SECONDARY(null),
    /** Beside a line or a field, where there are many of them. */
    QUIET(ButtonVariant.TERTIARY),
    /** Takes away what whoever presses it cannot bring back, or what others count on. */
    DANGER(ButtonVariant.ERROR);

    private final @Nullable ButtonVariant variant;

    Look(@Nullable ButtonVariant variant) {
        this.variant = variant;
    }

    public Button button(String text, Runnable act) {
        return of(new Button(text, click -> act.run()));
    }

    /** @param about what it is for, read aloud with its text where several buttons say the same */
    public Button button(String text, String about, Runnable act) {
        var button = button(text, act);
        button.setAriaLabel(text + ": " + about);
        return button;
    }

    /** Replaces the look that it had. */
    public <B extends Button> B of(B button) {
        for (Look other : values()) {
            if (other.variant != null) {
                button.removeThemeVariants(other.variant);
            }
        }
        if (variant != null) {
            button.addThemeVariants(variant);
        }
        return button;
    }
}
