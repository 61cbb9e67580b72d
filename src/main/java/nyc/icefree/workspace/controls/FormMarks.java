package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import org.jspecify.annotations.Nullable;

/** Shows a refusal's reason at its field; a text that is too long says by how much. */
public final class FormMarks {
    private FormMarks() {}

    /** @return whether there is a field, which says it now */
    public static boolean mark(@Nullable HasValidation field, String text) {
        if (field != null) {
            String tooLong = LongestText.said(field);
            field.setErrorMessage(tooLong == null ? text : tooLong);
            field.setInvalid(true);
        }
        return field != null;
    }

    /** So that a keyboard or screen reader stands where something is to be mended. */
    public static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        field.scrollIntoView();
    }
}
