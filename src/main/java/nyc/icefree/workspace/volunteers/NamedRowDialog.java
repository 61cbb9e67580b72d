package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** One thing of an organization's own: what it is called in each language, and what else is asked of it. */
abstract class NamedRowDialog extends TitledDialog {
    protected final Words words;
    protected final NameFields names;
    protected final FormLayout form = new FormLayout();

    NamedRowDialog(String title, NameFields names, Words words) {
        super(title, DialogWidth.FORM);
        this.words = words;
        this.names = names;
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
    }

    /** @return whether it could be said at a field */
    abstract boolean mark(RefusalReason why, String text);

    final void foot(String saved, Runnable keep, Runnable changed) {
        var save = new Button(
                words.get("word.save"),
                click -> RefusalNotices.marked(words, this::mark, () -> {
                    keep.run();
                    close();
                    changed.run();
                    Notice.said(saved);
                }));
        foot(out(words.get("workspace.cancel")), Look.PRIMARY.of(save));
    }
}
