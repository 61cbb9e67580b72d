package nyc.icefree.pages;

import java.util.Locale;
import nyc.icefree.text.SafeText;

/** A text of a page; all but the title are Markdown. Names are columns in the database: add, never rename. */
public enum PagePart {
    TITLE(200),
    /** It says what a demand asks for and why, what is on a card, or the long description for the press. */
    BODY(SafeText.MAX_LENGTH),
    /** What is true today; each figure in it with its source and date. */
    TODAY(SafeText.MAX_LENGTH),
    /** What a reader can do next. */
    NEXT(SafeText.MAX_LENGTH),
    HELPING(SafeText.MAX_LENGTH),
    RUN_BY(2_000),
    /** A telephone number, or the https address of a text. */
    TARGET(300),
    /** Languages that a telephone speaks, each by its own name, so that nobody has to translate them. */
    SPEAKS(120),
    SHORT(2_000),
    CONTACT(2_000),
    PHOTOGRAPHS(2_000);

    private final int longest;

    PagePart(int longest) {
        this.longest = longest;
    }

    int longest() {
        return longest;
    }

    public boolean isLine() {
        return this == TITLE || this == TARGET || this == SPEAKS;
    }

    String column() {
        return "text_" + name().toLowerCase(Locale.ROOT);
    }

    String tidy(String typed) {
        return isLine() ? SafeText.line(typed) : SafeText.block(typed);
    }
}
