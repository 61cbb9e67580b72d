package nyc.icefree.messages.letters;

import java.util.function.Consumer;
import nyc.icefree.links.Links;
import nyc.icefree.text.Words;

/** A letter while it is written, by the keys of its texts. */
public record LetterText(Letter.Writing letter, Words words, Links links) {
    /** Says who writes and about what. */
    public LetterText from(String key, Object... namesAndValues) {
        letter.from(words.get(key, namesAndValues), null);
        return this;
    }

    public LetterText tell(String key, Object... namesAndValues) {
        letter.say(words.get(key, namesAndValues));
        return this;
    }

    public LetterText link(String key, String path) {
        letter.link(words.get(key), links.absolute(path));
        return this;
    }

    public LetterText with(Consumer<Letter.Writing> part) {
        part.accept(letter);
        return this;
    }

    public Letter done() {
        return letter.done();
    }
}
