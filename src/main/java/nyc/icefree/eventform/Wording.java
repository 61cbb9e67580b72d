package nyc.icefree.eventform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.BinaryOperator;
import nyc.icefree.text.SafeText;

/**
 * All texts of an event in one language. Add a new text here: everything else carries them whole.
 *
 * @param open may be stored in plain
 * @param instructions sealed in {@link JoiningDetails}. Markdown, for those who come: what to bring, which door; empty for readers from whom the address
 *     is hidden
 */
public record Wording(Open open, String instructions) {
    public static final Wording NONE = new Wording("", "", "");

    /** @param description Markdown */
    @Embeddable
    public record Open(
            @Column(nullable = false, length = EventDraft.TITLE_MAX)
            String title,

            @Column(nullable = false, length = SafeText.MAX_LENGTH)
            String description) {}

    public Wording(String title, String description, String instructions) {
        this(new Open(title, description), instructions);
    }

    /** The texts by their fields, in the form's order. */
    public SequencedMap<String, String> byField() {
        var all = new LinkedHashMap<String, String>();
        all.put("title", open.title);
        all.put("description", open.description);
        all.put("instructions", instructions);
        return all;
    }

    /** @param change makes a new text of a field and its text */
    public Wording mapped(BinaryOperator<String> change) {
        return new Wording(
                change.apply("title", open.title),
                change.apply("description", open.description),
                change.apply("instructions", instructions));
    }

    public Wording cleaned() {
        return mapped((field, text) -> field.equals("title") ? SafeText.line(text) : SafeText.block(text));
    }

    public Wording titleOnly() {
        return new Wording(open.title, "", "");
    }

    public Wording withoutInstructions() {
        return new Wording(open, "");
    }

    public boolean blank() {
        return byField().values().stream().allMatch(String::isBlank);
    }
}
