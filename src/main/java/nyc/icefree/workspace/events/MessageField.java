package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.stream.Stream;
import nyc.icefree.eventform.PastedMessage;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** Takes a message as organizers get it, fills in what it says, and says what was understood. */
class MessageField extends Div {
    /** Pasting anywhere else than into a field means this one. */
    private static final String PASTE = """
            const area = this;
            document.addEventListener('paste', function paste(event) {
              if (!area.isConnected) return document.removeEventListener('paste', paste);
              const text = event.clipboardData.getData('text/plain');
              if (!text || event.composedPath().some(part => ['INPUT', 'TEXTAREA'].includes(part.tagName))) return;
              area.focus();
              area.inputElement.value += text;
              area.inputElement.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            });
            """;

    MessageField(Words words, EventForm form, Clock clock) {
        var message = new TextArea(words.get("workspace.plan.message"));
        var said = Styled.status(new Paragraph());
        message.setValueChangeMode(ValueChangeMode.LAZY);
        message.setMaxRows(6);
        message.setWidthFull();
        Form.onTyped(message, pasted -> {
            var read = PastedMessage.read(pasted.getValue(), LocalDate.now(clock.withZone(form.zone())));
            said.setText(pasted.getValue().isBlank() ? "" : said(words, read, form.fill(read)));
        });
        message.addAttachListener(attach -> message.getElement().executeJs(PASTE));
        addClassName("message-field");
        add(message, said);
    }

    static <T, F extends HasValue<?, T> & HasElement & HasHelper> void fill(F field, @Nullable T read, Words words) {
        if (read != null && !(read instanceof Collection<?> several && several.isEmpty())) {
            field.setValue(read);
            mark(field, words);
        }
    }

    /** Marks what a message filled in, until somebody looks at it. */
    static <F extends HasElement & HasHelper> void mark(F field, Words words) {
        String before = field.getHelperText();
        String from = words.get("workspace.plan.message.from");
        if (!from.equals(before)) {
            field.setHelperText(from);
            field.getElement().getClassList().add("from-message");
            var looking = new ArrayList<Registration>();
            looking.add(field.getElement().addEventListener("focusin", looked -> {
                looking.forEach(Registration::remove);
                field.setHelperText(before);
                field.getElement().getClassList().remove("from-message");
            }));
        }
    }

    private static String said(Words words, PastedMessage read, String place) {
        var all = new ArrayList<String>();
        Stream.of(
                        read.kind() == null ? "" : words.of(read.kind()),
                        read.title(),
                        read.day() == null ? "" : words.date(read.day()),
                        read.from() == null
                                ? ""
                                : read.to() == null
                                        ? words.time(read.from())
                                        : words.get(
                                                "wording.time",
                                                "from",
                                                words.time(read.from()),
                                                "to",
                                                words.time(read.to())),
                        place,
                        words.within(read.spoken()))
                .filter(part -> !part.isEmpty())
                .forEach(all::add);
        if (!read.interpreted().isEmpty()) {
            all.add(words.get("language.interpreted", "languages", words.within(read.interpreted())));
        }
        read.access().forEach(fact -> all.add(words.of(fact)));
        var notes = read.leftOut().stream().map(words::of).toList();
        return words.get(
                "workspace.plan.message.read", "all", String.join(" · ", all), "notes", String.join(" ", notes));
    }
}
