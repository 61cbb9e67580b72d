package nyc.icefree.workspace.queues;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import nyc.icefree.text.Words;

/** What was written with an answer that cannot be given any more, so that it can be copied from there; and why. */
final class KeptWords {
    private KeptWords() {}

    /**
     * @param written by the answers' keys
     * @param answers that there are still
     */
    static List<Component> of(Words words, Map<String, String> written, List<QueueAnswer> answers) {
        return written.entrySet().stream()
                .filter(typed -> !typed.getValue().isBlank())
                .filter(typed -> answers.stream()
                        .noneMatch(
                                answer -> answer.ask() != null && answer.key().equals(typed.getKey())))
                .map(typed -> kept(words, typed.getValue()))
                .toList();
    }

    private static Component kept(Words words, String text) {
        var kept = new TextArea(words.get("workspace.queue.typed"));
        kept.setValue(text);
        kept.setReadOnly(true);
        kept.setWidthFull();
        return kept;
    }

    static Component alert(String why) {
        var alert = new Paragraph(why);
        alert.addClassName("note-warning");
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }
}
