package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;

/** Puts the reason of a refusal at its field; one that is too long says by how much. */
public final class FormMarks {
    private FormMarks() {}

    public static void mark(HasValidation field, String text) {
        String tooLong = LongestText.said(field);
        field.setErrorMessage(tooLong == null ? text : tooLong);
        field.setInvalid(true);
    }

    /** So that a keyboard or screen reader stands where something is to be mended. */
    public static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        field.scrollIntoView();
    }
}
