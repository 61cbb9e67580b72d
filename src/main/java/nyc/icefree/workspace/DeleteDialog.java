package nyc.icefree.workspace;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import nyc.icefree.text.Words;

/** What is deleted is gone: says first what goes with it. */
class DeleteDialog extends ConfirmDialog {
    /** @param delete is called once the person has confirmed */
    DeleteDialog(Words words, String title, String consequence, Runnable delete) {
        setHeader(title);
        setText(consequence);
        setCancelable(true);
        setCancelText(words.get("workspace.event.cancel.not"));
        setConfirmText(words.get("workspace.delete.now"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> Acts.run(words, delete));
    }
}
