package nyc.icefree.workspace;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.messages.ChangeAudience.Told;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogAct;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;

/** Asks for the reason of a cancellation, after it has said who is told and who cannot be. */
public class CancelDialog extends TitledDialog {
    private final TextArea reason = new TextArea();

    public CancelDialog(Words words, String what, Told told, Consumer<String> cancel) {
        this(words, what, told, DialogAct.atOnce(cancel));
    }

    public CancelDialog(Words words, String what, Told told, DialogAct<String> cancel) {
        super(words.get("workspace.event.cancel.title"), DialogWidth.QUESTION);
        Form.label(reason, words.get("workspace.event.cancel.reason"), words.get("workspace.event.cancel.help"));
        reason.setWidthFull();
        LongestText.in(reason, EventPlanning.LONGEST_REASON, words);
        var now = Look.DANGER.of(
                submit(words, words.get("workspace.event.cancel.now"), reason, reason::getValue, cancel));
        var name = Styled.as("name", new Paragraph(what));
        add(
                name,
                new Paragraph(words.get("workspace.event.cancel.consequence")),
                NotifiedPeople.ofCancelling(words, told),
                reason);
        foot(out(words.get("workspace.event.cancel.not")), now);
    }

    public void askNoReason(Words words) {
        reason.setValue(words.get("site.event.cancelled-long"));
        reason.setVisible(false);
    }
}
