package nyc.icefree.eventform;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.BinaryOperator;
import nyc.icefree.text.SafeText;

/**
 * All texts of an event in one language. Add a new text here: everything else carries them whole.
 *
 * @param description Markdown, at most {@link SafeText#MAX_LENGTH} characters
 * @param instructions Markdown, for those who come: what to bring, which door; empty for readers from whom the address
 *     is hidden
 */
public record Wording(String title, String description, String instructions) {
    public static final Wording NONE = new Wording("", "", "");

    /** The texts by their fields, in the form's order. */
    public SequencedMap<String, String> byField() {
        var all = new LinkedHashMap<String, String>();
        all.put("title", title);
        all.put("description", description);
        all.put("instructions", instructions);
        return all;
    }

    /** @param change makes a new text of a field and its text */
    public Wording mapped(BinaryOperator<String> change) {
        return new Wording(
                change.apply("title", title),
                change.apply("description", description),
                change.apply("instructions", instructions));
    }

    public Wording cleaned() {
        return mapped((field, text) -> field.equals("title") ? SafeText.line(text) : SafeText.block(text));
    }

    public Wording titleOnly() {
        return mapped((field, text) -> field.equals("title") ? text : "");
    }

    public Wording withoutInstructions() {
        return mapped((field, text) -> field.equals("instructions") ? "" : text);
    }

    public boolean blank() {
        return byField().values().stream().allMatch(String::isBlank);
    }
}
