package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.FormMarks;

/** Cancelling cannot be taken back: it names whom it concerns and asks what they are told. */
class CancelDialog extends Dialog {
    private static final int REASON_LENGTH = 500;

    CancelDialog(Words words, int coming, int helping, Consumer<String> cancel) {
        setHeaderTitle(words.get("workspace.event.cancel.title"));
        setWidth("min(520px, 94vw)");
        var reason = new TextArea(words.get("workspace.event.cancel.reason"));
        reason.setHelperText(words.get("workspace.event.cancel.help"));
        reason.setMaxLength(REASON_LENGTH);
        reason.setWidthFull();
        var now = new Button(words.get("workspace.event.cancel.now"), click -> {
            try {
                cancel.accept(reason.getValue());
                close();
            } catch (PlanningRefused refused) {
                FormMarks.mark(reason, words.get(refused.key()));
            }
        });
        now.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        add(
                new Paragraph(words.get("workspace.event.cancel.consequence", "coming", coming, "helping", helping)),
                reason);
        getFooter().add(new Button(words.get("workspace.event.cancel.not"), click -> close()), now);
    }
}
