package nyc.icefree.workspace.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DialogWidth;
import nyc.icefree.workspace.Notice;

/** Shows a one-time link to hand over; it is shown once and never kept. */
public class LinkDialog extends Dialog {
    public LinkDialog(String title, String text, String link, Words words) {
        setHeaderTitle(title);
        DialogWidth.FORM.of(this);
        var field = new TextField(words.get("workspace.people.link.field"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        var copy = new Button(words.get("workspace.people.link.copy"), click -> {
            field.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", link);
            Notice.said(words.get("workspace.people.link.copied"));
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(text), field);
        getFooter().add(new Button(words.get("workspace.close"), click -> close()), copy);
    }
}
