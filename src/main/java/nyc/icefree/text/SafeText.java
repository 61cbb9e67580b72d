package nyc.icefree.text;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown that people typed, as HTML from a short list of tags (ASVS 1.3.1, 1.3.5) or as plain text. */
public final class SafeText {
    /** Longest Markdown that a form takes. */
    public static final int MAX_LENGTH = 20_000;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(20)
            .enabledBlockTypes(Set.of(
                    Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class, FencedCodeBlock.class))
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "a", "h3", "h4", "blockquote")
            .allowElements((element, attributes) -> "h3", "h1", "h2")
            .allowUrlProtocols("https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .disallowWithoutAttributes("a")
            .requireRelsOnLinks("noopener", "nofollow")
            .toFactory();

    private SafeText() {}

    /** HTML that may stand in a page as it is; links that are not https or mailto lose their tag. */
    public static String html(String markdown) {
        String rendered = HTML.render(PARSER.parse(markdown)).replace(" href=\"\"", "");
        return POLICY.sanitize(rendered);
    }

    /** The words alone, for calendars, mails and previews. */
    public static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown)).strip();
    }

    /** One line without control or direction-changing characters, trimmed; for names and titles. */
    public static String line(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFEFF]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
