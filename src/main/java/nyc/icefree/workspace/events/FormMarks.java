package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;

/** Puts the reason of a refusal at its field. */
final class FormMarks {
    private FormMarks() {}

    static void mark(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }

    /** So that a keyboard or screen reader stands where something is to be mended. */
    static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        field.scrollIntoView();
    }
}
