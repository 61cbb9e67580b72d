package nyc.icefree.workspace.people;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.TitledDialog;

/** Shows a one-time link to hand over; it is shown once and never kept. */
public class LinkDialog extends TitledDialog {
    public LinkDialog(String title, String text, String link, Words words) {
        super(title, DialogWidth.FORM);
        var field = new TextField(words.get("workspace.people.link.field"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        var copy = Look.PRIMARY.button(words.get("workspace.people.link.copy"), () -> {
            field.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", link);
            Notice.said(words.get("word.the-link-is-copied"));
        });
        add(new Paragraph(text), field);
        foot(out(words.get("word.close")), copy);
    }
}
