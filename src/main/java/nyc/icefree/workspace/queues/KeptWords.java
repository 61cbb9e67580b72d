package nyc.icefree.workspace.queues;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nyc.icefree.text.Words;

/** What was written with an answer that cannot be given any more, so that it can be copied from there; and why. */
final class KeptWords {
    private KeptWords() {}

    /**
     * @param written by the answers' keys
     * @param answers that there are still
     * @param discard what was written with one
     */
    static List<Component> of(
            Words words, Map<String, String> written, List<QueueAnswer> answers, Consumer<String> discard) {
        var writable = answers.stream()
                .filter(answer -> answer.ask() != null)
                .map(QueueAnswer::key)
                .collect(Collectors.toSet());
        return written.entrySet().stream()
                .filter(typed -> !writable.contains(typed.getKey()))
                .filter(typed -> !typed.getValue().isBlank())
                .map(typed -> kept(words, typed.getValue(), () -> discard.accept(typed.getKey())))
                .toList();
    }

    private static Component kept(Words words, String text, Runnable discard) {
        var kept = new TextArea(words.get("workspace.queue.typed"));
        kept.setValue(text);
        kept.setReadOnly(true);
        kept.setWidthFull();
        var all = new Div(kept);
        all.add(new Button(words.get("workspace.unfinished.discard"), click -> {
            discard.run();
            all.removeFromParent();
        }));
        all.addClassName("queue-words");
        return all;
    }

    /** Instead of what is not the reader's any more. */
    static Article gone(Words words, String why, Map<String, String> written, Consumer<String> discard) {
        var article = new Article(alert(why));
        article.add(of(words, written, List.of(), discard));
        return article;
    }

    static Component alert(String why) {
        var alert = new Paragraph(why);
        alert.addClassName("note-warning");
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }
}
