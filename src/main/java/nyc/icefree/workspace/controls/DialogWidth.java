package nyc.icefree.workspace.controls;

import java.util.Locale;

/** Width of a dialog: a question, a form, or a form with columns or a list (dialogs.css). */
public enum DialogWidth {
    QUESTION,
    FORM,
    LIST;

    String className() {
        return name().toLowerCase(Locale.ROOT) + "-dialog";
    }
}
