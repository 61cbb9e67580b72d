package nyc.icefree.workspace;

import com.vaadin.flow.component.dialog.Dialog;

/** How wide a dialog is where there is room: a question, a form, or a form with columns or a list. */
public enum DialogWidth {
    QUESTION(520),
    FORM(640),
    LIST(760);

    private final int pixels;

    DialogWidth(int pixels) {
        this.pixels = pixels;
    }

    /** On a telephone all of them leave a strip of the page beside them. */
    public void of(Dialog dialog) {
        dialog.setWidth("min(" + pixels + "px, 94vw)");
    }
}
