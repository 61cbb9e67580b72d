package nyc.icefree.workspace.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.keys.Shortcut;

/** The letters of a queue: they mean something only while its list has the focus. */
final class QueueKeys {
    private QueueKeys() {}

    /** @param answers what each letter answers, in words */
    static List<Shortcut> of(
            Words words, Consumer<Integer> step, Map<String, String> answers, Consumer<String> answer, Runnable undo) {
        var keys = new ArrayList<Shortcut>();
        keys.add(key("j", words.get("workspace.queue.key.next"), () -> step.accept(1)));
        keys.add(key("k", words.get("workspace.queue.key.before"), () -> step.accept(-1)));
        answers.forEach((letter, what) -> keys.add(key(letter, what, () -> answer.accept(letter))));
        keys.add(key("u", words.get("workspace.queue.key.undo"), undo));
        return keys;
    }

    private static Shortcut key(String letter, String what, Runnable act) {
        return new Shortcut(letter, Shortcut.Where.IN_LIST, what, act);
    }
}
