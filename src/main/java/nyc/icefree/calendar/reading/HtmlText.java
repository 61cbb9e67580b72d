package nyc.icefree.calendar.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a piece of HTML, read once from front to back; tags become line ends or nothing. */
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
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"),
            Map.entry("iexcl", "¡"),
            Map.entry("iquest", "¿"),
            Map.entry("aacute", "á"),
            Map.entry("eacute", "é"),
            Map.entry("iacute", "í"),
            Map.entry("oacute", "ó"),
            Map.entry("uacute", "ú"),
            Map.entry("ntilde", "ñ"),
            Map.entry("Aacute", "Á"),
            Map.entry("Eacute", "É"),
            Map.entry("Ntilde", "Ñ"),
            Map.entry("agrave", "à"),
            Map.entry("egrave", "è"),
            Map.entry("ccedil", "ç"),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("szlig", "ß"),
            Map.entry("zwj", ""),
            Map.entry("shy", ""));

    private HtmlText() {}

    static boolean looksLike(String text) {
        return (text.indexOf('<') >= 0 && TAG.matcher(text).find())
                || (text.indexOf('&') >= 0 && ENTITY.matcher(text).find());
    }

    static String plain(String html) {
        var text = new StringBuilder(html.length());
        String target = "";
        String hidden = "";
        for (int i = 0; i < html.length(); i++) {
            int end = html.charAt(i) == '<' && tagStart(html, i) ? tagEnd(html, i) : -1;
            if (end < 0) {
                if (hidden.isEmpty()) {
                    text.append(html.charAt(i));
                }
                continue;
            }
            String tag = html.substring(i + 1, end);
            String name = name(tag);
            boolean closing = tag.startsWith("/");
            if (name.equals("script") || name.equals("style") || name.equals("head")) {
                hidden = closing ? "" : name;
            } else if (BREAKS.contains(name)) {
                text.append(name.equals("li") && !closing ? "\n- " : "\n");
            } else if (name.equals("a") && !closing) {
                var found = TARGET.matcher(tag);
                target = found.find() ? found.group(1) : "";
            } else if (name.equals("a") && !target.isEmpty()) {
                if (text.indexOf(target, Math.max(0, text.length() - target.length() - 2)) < 0) {
                    text.append(" (").append(target).append(')');
                }
                target = "";
            }
            i = end;
        }
        return entities(text.toString());
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

    private static boolean tagStart(String html, int at) {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return next == '/' || next == '!' || Character.isLetter(next);
    }

    private static String name(String tag) {
        int from = tag.startsWith("/") ? 1 : 0;
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
            to++;
        }
        return tag.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static String entities(String text) {
        return ENTITY.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(entity(found.group())));
    }

    private static String entity(String whole) {
        String name = whole.substring(1, whole.length() - 1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) && (code < 0xd800 || code > 0xdfff) ? Character.toString(code) : "";
    }
}
