package nyc.icefree.calendar.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes plain text of HTML in one pass; tags become line ends or nothing. Written by hand because a tree parser takes a
 * hundred times as long on hostile nesting, and drops text that only looks like a tag.
 */
final class HtmlText {
    private static final int LONGEST_TAG = 1_000;
    private static final Pattern TAG = Pattern.compile(
            "</?(?:br|p|div|a|span|b|i|u|em|strong|ul|ol|li|h[1-6]|html|body|table|td|tr|img|font|hr)\\b[^<>]{0,1000}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:[A-Za-z]{2,8}|#\\d{2,7}|#[xX][0-9a-fA-F]{2,6});");
    private static final Pattern TARGET =
            Pattern.compile("\\bhref\\s{0,5}=\\s{0,5}[\"']?(https?://[^\"'\\s<>]{1,500})", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BREAKS =
            Set.of("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "hr");
    /** A tag's name and the character that ends it; an address in pointed brackets does not match. */
    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9]{0,20}(?::[A-Za-z]\\w{0,20})?)[\\s/>]");

    private HtmlText() {}

    static boolean looksLike(String text) {
        return (text.indexOf('<') >= 0 && TAG.matcher(text).find())
                || (text.indexOf('&') >= 0 && ENTITY.matcher(text).find());
    }

    static String plain(String html) {
        var text = new Text(html);
        Matcher names = NAME.matcher(html);
        int lastComment = html.lastIndexOf("-->");
        for (int i = 0; i < html.length(); i++) {
            if (html.startsWith("<!--", i) && i < lastComment) {
                i = html.indexOf("-->", i) + 2;
                continue;
            }
            boolean named =
                    html.charAt(i) == '<' && names.region(i, html.length()).lookingAt();
            int end = named || html.startsWith("<!", i) ? tagEnd(html, i) : -1;
            if (end < 0) {
                text.add(html.charAt(i));
                continue;
            }
            text.tag(named ? names.group(1).toLowerCase(Locale.ROOT) : "", i, end);
            i = end;
        }
        return entities(text.plain.toString());
    }

    /** Collects the words while tags are read. */
    private static final class Text {
        final String html;
        final StringBuilder plain;
        /** The address of the open link; empty for no link. */
        String target = "";
        /** The open element whose text nobody sees; empty for none. */
        String hidden = "";

        Text(String html) {
            this.html = html;
            plain = new StringBuilder(html.length());
        }

        void add(char letter) {
            if (hidden.isEmpty()) {
                plain.append(letter);
            }
        }

        /** @param name in small letters; empty for a declaration */
        void tag(String name, int from, int end) {
            boolean closing = html.charAt(from + 1) == '/';
            if (name.equals("script") || name.equals("style") || name.equals("head")) {
                hidden = closing ? "" : name;
            } else if (BREAKS.contains(name)) {
                plain.append(name.equals("li") && !closing ? "\n- " : "\n");
            } else if (name.equals("a")) {
                link(closing, from, end);
            }
        }

        private void link(boolean closing, int from, int end) {
            if (!closing) {
                var found = TARGET.matcher(html).region(from, end);
                target = found.find() ? found.group(1) : "";
            } else if (!target.isEmpty()) {
                if (plain.indexOf(target, Math.max(0, plain.length() - target.length() - 2)) < 0) {
                    plain.append(" (").append(target).append(')');
                }
                target = "";
            }
        }
    }

    private static int tagEnd(String html, int from) {
        int last = Math.min(html.length(), from + LONGEST_TAG);
        for (int i = from; i < last; i++) {
            if (html.charAt(i) == '>') {
                return i;
            }
        }
        return -1;
    }

    /** Spring does not know XHTML's {@code &apos;}. Unescapes only once, so that the result stays text. */
    private static String entities(String text) {
        return HtmlUtils.htmlUnescape(text.replace("&apos;", "'"))
                .replace('\u00A0', ' ')
                .replace("\u00AD", "");
    }
}
