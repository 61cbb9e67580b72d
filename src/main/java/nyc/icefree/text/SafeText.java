package nyc.icefree.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.web.util.HtmlUtils;

/** Turns typed Markdown into HTML from a short list of tags (ASVS 1.3.1, 1.3.5), or into plain text. */
public final class SafeText {
    /** Longest Markdown that a form takes, in characters. */
    public static final int MAX_LENGTH = 20_000;

    /** Control characters, and those that change the direction of the following text. */
    private static final String UNSEEN = "\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF";

    private static final Pattern UNSEEN_IN_BLOCK = Pattern.compile("[" + UNSEEN + "&&[^\\n\\t]]");
    private static final Pattern BLANK_IN_LINE = Pattern.compile("[\\s\\u2028\\u2029" + UNSEEN + "]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");
    private static final Pattern TAG_OR_PHONE = Pattern.compile(
            "<[^>]*>|(?<!\\d)(?:&#43;1[ .-]|1[ .-]|)(?:\\(\\d{3}\\) |\\(\\d{3}\\)|\\d{3}[ .-])\\d{3}[ .-]\\d{4}(?!\\d)");
    private static final int HTML_SWELL = 5;
    private static final int PLAIN_SWELL = 2;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(12)
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
            .matching(SafeLinks::allows)
            .onElements("a")
            .disallowWithoutAttributes("a")
            .requireRelsOnLinks("noopener", "nofollow")
            .toFactory();

    private SafeText() {}

    /** Safe to put in a page. Shows the source when a few letters of Markdown would make over 100,000 characters of HTML. */
    public static String html(String markdown) {
        String typed = block(markdown);
        String safe = POLICY.sanitize(visible(HTML.render(parsed(typed))));
        return withWholePhones(
                safe.length() <= HTML_SWELL * longest(typed)
                        ? safe
                        : POLICY.sanitize("<p>" + HtmlUtils.htmlEscape(typed, "UTF-8") + "</p>"));
    }

    /** Lines do not break within a phone number. */
    private static String withWholePhones(String html) {
        return TAG_OR_PHONE
                .matcher(html)
                .replaceAll(found -> found.group().startsWith("<") ? "$0" : "<span class=\"unbroken\">$0</span>");
    }

    /** Plain words for calendars, mails and previews; as typed when they would grow too long. */
    public static String plain(String markdown) {
        String typed = block(markdown);
        String words = block(PLAIN.render(parsed(typed)));
        return words.length() <= PLAIN_SWELL * longest(typed) ? words : typed;
    }

    /** Several lines, without control and direction-changing characters, trimmed. */
    public static String block(String typed) {
        return visible(LINE_END.matcher(typed).replaceAll("\n")).strip();
    }

    /** One line, without control and direction-changing characters, trimmed; for names and titles. */
    public static String line(String typed) {
        return BLANK_IN_LINE.matcher(typed).replaceAll(" ").strip();
    }

    /** Whether it has at least one visible letter or digit. */
    public static boolean isName(String typed) {
        return typed.codePoints()
                .anyMatch(c -> UCharacter.isLetterOrDigit(c)
                        && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    /** An absolute https address without a user, at a host of one script. */
    public static boolean isHttps(String address) {
        return address.startsWith("https://") && SafeLinks.allows(address);
    }

    private static Node parsed(String typed) {
        return SafeLinks.in(PARSER.parse(typed), longest(typed));
    }

    private static int longest(String typed) {
        return Math.max(MAX_LENGTH, typed.length());
    }

    /** Call it on rendered text too: Markdown can name a character by its number. */
    private static String visible(String text) {
        return UNSEEN_IN_BLOCK.matcher(text).replaceAll("");
    }
}
