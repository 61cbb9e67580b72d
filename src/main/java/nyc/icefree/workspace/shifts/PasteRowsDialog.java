package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.FormMarks;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.keys.SaveKey;

/** Takes rows of a spreadsheet into the table, where they are looked at before anything is saved. */
class PasteRowsDialog extends TitledDialog {
    PasteRowsDialog(Words words, Consumer<String> take) {
        super(words.get("workspace.shifts.table.paste"), DialogWidth.FORM);
        var rows = new TextArea(words.get("workspace.shifts.table.paste.rows"));
        rows.setHelperText(words.get("workspace.shifts.table.paste.help"));
        rows.setWidthFull();
        rows.setMinRows(6);
        var put = new Button(words.get("workspace.shifts.table.paste.now"), click -> {
            if (rows.isEmpty()) {
                FormMarks.mark(rows, words.get("workspace.field.missing"));
            } else {
                take.accept(rows.getValue());
                close();
            }
        });
        Look.PRIMARY.of(put);
        SaveKey.in(this, put);
        add(new Paragraph(words.get("workspace.shifts.table.paste.what")), rows);
        foot(out(words.get("workspace.cancel")), put);
    }
}
