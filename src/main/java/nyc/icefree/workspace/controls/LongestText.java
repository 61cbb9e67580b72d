package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextFieldBase;
import nyc.icefree.text.TooLong;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** Longest text of a field: longer text is kept and marked. The browser's own limit would cut it silently. */
public record LongestText(int longest, Words words) {
    /** After the field was bound, if it is: what is said here shall be said last. */
    public static <F extends TextFieldBase<?, String>> F in(F field, int longest, Words words) {
        ComponentUtil.setData(field, LongestText.class, new LongestText(longest, words));
        field.addValueChangeListener(change -> mark(field));
        mark(field);
        return field;
    }

    /** @return whether too much stands in the field, which then says it */
    public static boolean mark(TextFieldBase<?, String> field) {
        String text = said(field);
        if (text != null) {
            field.setErrorMessage(text);
            field.setInvalid(true);
        }
        return text != null;
    }

    /** What a field has to say itself of its length; null when it fits, or is of any length. */
    static @Nullable String said(HasValidation field) {
        return field instanceof TextFieldBase<?, ?> typed
                        && ComponentUtil.getData(typed, LongestText.class) instanceof LongestText limit
                        && typed.getValue() instanceof String text
                ? TooLong.said(limit.words, text, limit.longest)
                : null;
    }
}
