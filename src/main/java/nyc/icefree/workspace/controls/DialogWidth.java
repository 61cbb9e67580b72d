package nyc.icefree.workspace.controls;

import java.util.Locale;

/** How wide a dialog is where there is room: a question, a form, or a form with columns or a list (dialogs.css). */
public enum DialogWidth {
    QUESTION,
    FORM,
    LIST;

    String className() {
        return name().toLowerCase(Locale.ROOT) + "-dialog";
    }
}
