package nyc.icefree.workspace;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.TitledDialog;

/** Asks for the reason of a step; it is taken only when the service accepts the reason. */
public class ReasonDialog extends TitledDialog {
    /** @param key of the dialog's words: {@code .title}, {@code .consequence}, {@code .reason} and {@code .now} below it */
    public ReasonDialog(Words words, String key, int longest, Consumer<String> step) {
        super(words.get(key + ".title"), DialogWidth.QUESTION);
        var reason = LongestText.in(new TextArea(words.get(key + ".reason")), longest, words);
        reason.setWidthFull();

        add(new Paragraph(words.get(key + ".consequence")), reason);
        foot(
                out(words.get("workspace.step.not")),
                submit(words, words.get(key + ".now"), reason, () -> step.accept(reason.getValue())));
    }
}
