package nyc.icefree.workspace.templates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.DialogWidth;
import nyc.icefree.workspace.LongestText;
import nyc.icefree.workspace.keys.SaveKey;

/** Asks for the name of a template, and says what is kept under it. */
public class TemplateDialog extends Dialog {
    private TemplateDialog(Words words, String title, String text, String name, Consumer<String> keep) {
        setHeaderTitle(title);
        DialogWidth.QUESTION.of(this);
        var field = new TextField(words.get("workspace.template.name"));
        field.setValue(name);
        field.setWidthFull();
        field.addValueChangeListener(change -> field.setInvalid(false));
        LongestText.in(field, Templates.LONGEST_NAME, words);
        var now = new Button(words.get("workspace.save"), click -> {
            Acts.at(field, words, () -> {
                keep.accept(field.getValue());
                close();
            });
        });
        now.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(text), field);
        getFooter().add(new Button(words.get("workspace.cancel"), click -> close()), now);
        SaveKey.in(this, now);
    }

    /** @param title of the event, which is a good name to begin with */
    public static TemplateDialog forNew(Words words, String title, Consumer<String> keep) {
        return new TemplateDialog(
                words, words.get("workspace.template.save"), words.get("workspace.template.save.what"), title, keep);
    }

    static TemplateDialog forName(Words words, String name, Consumer<String> keep) {
        return new TemplateDialog(
                words, words.get("workspace.template.rename"), words.get("workspace.template.rename.what"), name, keep);
    }
}
