package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nyc.icefree.text.Words;

/** Base of all dialogs: focuses its first field, Escape and the first button leave, and a click beside it loses nothing. Looks: dialogs.css. */
public abstract class TitledDialog extends Dialog {
    private Runnable whenLeft = () -> {};

    protected TitledDialog(String title, DialogWidth width) {
        setHeaderTitle(title);
        addClassName(width.className());
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(escape -> leave());
        TypedText.in(this, leaving -> leaving.getTrigger() != NavigationTrigger.UI_NAVIGATE); // which its own acts do
    }

    /** In reading order: the way out, other acts, and last what the dialog is for. */
    protected final void foot(Button out, Button... acts) {
        getFooter().removeAll();
        getFooter().add(out);
        getFooter().add(acts);
    }

    protected final Button out(String text) {
        return new Button(text, click -> leave());
    }

    /** The foot of a form: the way out, and what it is for, which is done and closes the dialog, or refused at the fields. */
    protected final Button submit(Words words, String text, RefusalNotices.Fields fields, Runnable act) {
        return submit(
                words,
                text,
                () -> RefusalNotices.marked(words, fields, () -> {
                    act.run();
                    close();
                }));
    }

    private Button submit(Words words, String text, Runnable act) {
        var submit = Look.PRIMARY.button(text, act);
        foot(out(words.get("workspace.cancel")), submit);
        return submit;
    }

    /** The same with the one field that may be refused; Enter in it submits. */
    protected final Button submit(Words words, String text, HasValidation field, Runnable act) {
        var submit = submit(
                words,
                text,
                () -> RefusalNotices.at(field, words, () -> {
                    act.run();
                    close();
                }));
        if (field instanceof TextField line) {
            submit.addClickShortcut(Key.ENTER).listenOn(line).setResetFocusOnActiveElement(true);
        }
        return submit;
    }

    /** The same for what may go on by itself: refused later, the dialog opens again and says why. */
    protected final <T> Button submit(
            Words words, String text, HasValidation field, Supplier<T> asked, DialogAct<T> act) {
        Consumer<RuntimeException> again = fault -> {
            open();
            RefusalNotices.at(field, words, RefusalNotices.again(fault));
        };
        return submit(
                words,
                text,
                () -> RefusalNotices.at(field, words, () -> {
                    if (act.with(asked.get(), again)) {
                        close();
                    }
                }));
    }

    protected final void whenLeft(Runnable act) {
        whenLeft = act;
    }

    private void leave() {
        close();
        whenLeft.run();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Stream.concat(fields(this), buttons()).findFirst().ifPresent(Focusable::focus);
    }

    private Stream<Focusable<?>> buttons() {
        return getFooter()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
    }

    /** All fields, however deep. */
    private static Stream<Focusable<?>> fields(Component part) {
        return part.getChildren()
                .filter(child -> !child.getElement().isTextNode() && child.isVisible())
                .flatMap(child -> isField(child) ? Stream.of((Focusable<?>) child) : fields(child));
    }

    private static boolean isField(Component part) {
        return part instanceof Focusable<?>
                && part instanceof HasValue<?, ?> field
                && !field.isReadOnly()
                && (!(part instanceof HasEnabled can) || can.isEnabled());
    }
}
