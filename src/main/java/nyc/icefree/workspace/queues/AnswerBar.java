package nyc.icefree.workspace.queues;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.keys.SaveKey;

/** The answers to the selected item; text typed for one is kept while one looks elsewhere. */
class AnswerBar extends Div {
    private final Words words;
    private final Map<String, String> typed;
    private final Runnable wrote;
    private final BiConsumer<QueueAnswer, TextArea> give;
    private final Runnable leave;
    private final Div place = new Div();
    private final Div actions = new Div();
    private final Map<String, QueueAnswer> byKey = new HashMap<>();

    /** @param typed texts by the answers' keys @param give an answer, with the field of its words */
    AnswerBar(
            Words words,
            SelectedItem chosen,
            Map<String, String> typed,
            Runnable wrote,
            BiConsumer<QueueAnswer, TextArea> give,
            Runnable leave) {
        this.words = words;
        this.typed = typed;
        this.wrote = wrote;
        this.give = give;
        this.leave = leave;
        addClassName("queue-answers");
        actions.addClassName("actions");
        for (var answer : chosen.answers()) {
            var button = new Button(answer.caption(), click -> press(answer));
            if (answer.primary()) {
                Look.PRIMARY.of(button);
            }
            button.getElement().setAttribute("aria-keyshortcuts", answer.key().toUpperCase(Locale.ROOT));
            byKey.put(answer.key(), answer);
            actions.add(button);
        }
        actions.add(chosen.more().toArray(Component[]::new));
        writing(false);
        add(place, actions);
        chosen.answers().stream()
                .filter(answer -> answer.ask() != null)
                .filter(answer -> !typed.getOrDefault(answer.key(), "").isEmpty())
                .findFirst()
                .ifPresent(answer -> ask(answer, false));
    }

    void press(String key) {
        var answer = byKey.get(key);
        if (answer != null) {
            press(answer);
        }
    }

    private void press(QueueAnswer answer) {
        if (answer.ask() == null) {
            give.accept(answer, new TextArea());
        } else {
            ask(answer, true);
        }
    }

    private void ask(QueueAnswer answer, boolean focus) {
        var ask = Objects.requireNonNull(answer.ask());
        var text = new TextArea(ask.label());
        text.setHelperText(ask.help());
        text.setValue(typed.getOrDefault(answer.key(), ""));
        text.setWidthFull();
        text.setMinRows(2);
        text.setMaxRows(8);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            text.setInvalid(false);
            write(answer, change.getValue());
        });
        LongestText.in(text, ask.longest(), words);
        var send = Look.PRIMARY.button(ask.send(), () -> give.accept(answer, text));
        var not = new Button(words.get("workspace.step.not"), click -> close(answer));
        var form = Styled.as("queue-words", new Div(text, Styled.as("actions", new Div(send, not))));
        SaveKey.in(form, send);
        Shortcuts.addShortcutListener(form, () -> close(answer), Key.ESCAPE).listenOn(form);
        place.removeAll();
        place.add(form);
        writing(true);
        if (focus) {
            text.focus();
        }
    }

    private void close(QueueAnswer answer) {
        write(answer, "");
        place.removeAll();
        writing(false);
        leave.run();
    }

    private void write(QueueAnswer answer, String text) {
        typed.put(answer.key(), text);
        wrote.run();
    }

    /** While words are written, the other answers are hidden. */
    private void writing(boolean on) {
        place.setVisible(on);
        actions.setVisible(!on);
    }
}
