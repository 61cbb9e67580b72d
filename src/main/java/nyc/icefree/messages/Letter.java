package nyc.icefree.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import org.springframework.web.util.HtmlUtils;

/** What one message says, as blocks that are written as plain text and as the least HTML: nothing remote, nothing counted. */
record Letter(String address, Language language, String subject, List<Block> blocks) {
    sealed interface Block {}

    record Paragraph(String words) implements Block {}

    /** A line such as "When: Saturday, 6 PM". */
    record Fact(String label, String words) implements Block {}

    record Action(String label, String url) implements Block {}

    private static final Pattern LIKE_AN_ADDRESS =
            Pattern.compile("([.\u3002\uff0e\uff61])(?=[\\p{L}\\p{N}])(?!(?<=\\d.)\\d)");

    Letter {
        subject = SafeText.line(subject);
        blocks = List.copyOf(blocks);
    }

    String text() {
        var text = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                text.append(before instanceof Fact && block instanceof Fact ? "\n" : "\n\n");
            }
            text.append(
                    switch (block) {
                        case Paragraph p -> p.words();
                        case Fact f -> f.label() + ": " + f.words();
                        case Action a -> a.label() + ":\n" + a.url();
                    });
            before = block;
        }
        return text.append('\n').toString();
    }

    String html() {
        var html = new StringBuilder("<!doctype html><html lang=\"")
                .append(language.tag())
                .append("\" dir=\"")
                .append(language.direction())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(subject))
                .append("</title></head><body>");
        for (Block block : blocks) {
            html.append("<p>")
                    .append(
                            switch (block) {
                                case Paragraph p -> escape(p.words()).replace("\n", "<br>");
                                case Fact f -> "<strong>" + escape(f.label()) + ":</strong> " + escape(f.words());
                                case Action a ->
                                    "<a href=\"" + escape(a.url()) + "\">" + escape(a.label()) + "</a><br>"
                                            + escape(a.url());
                            })
                    .append("</p>");
        }
        return html.append("</body></html>").toString();
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    /** A name that reads like an address is none here: no program makes a link of it. */
    static String name(String typed) {
        return LIKE_AN_ADDRESS
                .matcher(SafeText.line(typed).replace("://", ": "))
                .replaceAll("$1 ");
    }

    /** Never address or words: a letter that reaches a log is a leak. */
    @Override
    public String toString() {
        return "Letter[" + language.tag() + "]";
    }

    static Writing to(String address, Language language, String subject) {
        return new Writing(address, language, subject);
    }

    /** A letter while it is written. */
    static final class Writing {
        private final String address;
        private final Language language;
        private final String subject;
        private final List<Block> blocks = new ArrayList<>();

        private Writing(String address, Language language, String subject) {
            this.address = address;
            this.language = language;
            this.subject = subject;
        }

        Writing say(String words) {
            if (!words.isBlank()) {
                blocks.add(new Paragraph(words));
            }
            return this;
        }

        Writing fact(String label, String words) {
            if (!words.isBlank()) {
                blocks.add(new Fact(label, SafeText.line(words)));
            }
            return this;
        }

        Writing link(String label, String url) {
            blocks.add(new Action(label, url));
            return this;
        }

        Letter done() {
            return new Letter(address, language, subject, blocks);
        }
    }
}
