package nyc.icefree.eventform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of an event's words how people join it online: addresses of the services in {@code joining.txt}, dial-in
 * numbers and their codes. Keeps addresses of pages for registering.
 */
public final class JoinAddresses {
    private static final List<String> KNOWN = lines("joining.txt");
    private static final Pattern JOIN =
            Pattern.compile("(?i)(?<![a-z0-9-])(?:" + any("join (?!/)") + ")|(?:" + any("join (?=/)") + ")");
    private static final Pattern PUBLIC = Pattern.compile("(?i)" + any("public "));

    /** Contains a digit or, after a colon, is one word that ends the line; Webex adds phone text in brackets. */
    private static final String VALUE = "(?: ?\\([^)]{1,20}\\))?(?: (?:is|es))?[ \\t]{0,3}(?:[:=#][ \\t]{0,3}|[–—-] )?"
            + "(?:\\d+(?:[ -]\\d+)+[#*]*(?![^\\s.,;)#*])|[^\\s<>]*\\d[^\\s<>)]*|(?<=[:=][ \\t]{0,3})[^\\s<>]{3,40}(?=[ \\t]*$))"
            + "(?: ?\\(\\d{4,}[^)]{0,60}\\))?";

    private static final String CODES = any("code ");
    private static final String ALL_CODES = CODES + "|" + any("maybe ");
    private static final Pattern CODE = code(CODES, VALUE);
    private static final Pattern ANY_CODE = code(ALL_CODES, VALUE);
    private static final Pattern BELOW = Pattern.compile(":[ \\t]*\\n");
    private static final Pattern CODE_BELOW = code(ALL_CODES, "[ \\t]*:[ \\t]*\\n\\s*(?=\\S*\\d\\S*\\s*$)");

    private static final String NUMBER =
            "(?:\\(us\\) ?)?(?<![\\d/=.-])(?!\\d{4}-\\d\\d-\\d\\d)\\+?\\(?\\d[\\d ().-]{7,18}\\d";
    private static final Pattern PHONE = Pattern.compile("(?i)(?:tel:)?" + NUMBER + "(?!\\d)");
    private static final Pattern TAPPED =
            Pattern.compile("(?i)(?:tel:)?" + NUMBER + "(?:,{2,4}\\d{4,}|[,;pw][\\d*]{4,30}#)[\\d#*,;]{0,40}");
    private static final Pattern DIALLED = Pattern.compile(
            "(?ims)" + NUMBER + "[^\\d]{0,60}?" + code("pin", VALUE).pattern(), Pattern.UNICODE_CASE);

    private static final Pattern LINE = Pattern.compile("(?i)" + any("line "), Pattern.UNICODE_CASE);
    private static final Pattern LEAD =
            Pattern.compile("(?i)(?<!\\p{L})" + any("lead ") + "(?!\\p{L})", Pattern.UNICODE_CASE);
    private static final Pattern WRAPPED =
            Pattern.compile("(?i)^https?://\\S*?[?&](?:q|u|url|target)=(https?(?::|%3A)[^&\\s]+)");
    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final int FEW_WORDS = 5;

    private final boolean there;
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();

    /**
     * @param texts all texts of the event; "code" means a joining code only if people can join online
     * @param known that people can join online
     */
    public JoinAddresses(List<String> texts, boolean known) {
        there = known || texts.stream().anyMatch(JoinAddresses::areIn);
    }

    public static boolean areIn(String text) {
        return TOKEN.matcher(text).results().anyMatch(JoinAddresses::leadsIn)
                || ((text.contains("#") || text.contains(",,"))
                        && TAPPED.matcher(text).find())
                || (text.toLowerCase(Locale.ROOT).contains("pin")
                        && DIALLED.matcher(text).find())
                || CODE.matcher(joined(text)).find();
    }

    public void address(String said) {
        addresses.add(usable(said));
    }

    public String outOfLine(String line) {
        String left = there ? without(line) : line;
        return left.equals(line) ? line : tidy(left);
    }

    /** Also removes lines that only introduced what was taken out. */
    public String outOfBlock(String text) {
        if (!there) {
            return text;
        }
        var kept = new ArrayList<String>();
        for (String line : joined(text).split("\n", -1)) {
            String left = without(line);
            if (left.equals(line)) {
                if (!LINE.matcher(line.strip()).matches()
                        && !LINE.matcher(bare(line)).matches()) {
                    kept.add(line);
                }
                continue;
            }
            if (ANY_CODE.matcher(line).find()
                    && !kept.isEmpty()
                    && kept.getLast().matches(".{0,40}" + PHONE.pattern() + "\\W*")) {
                String above = kept.removeLast();
                keep(kept, above, taken(above, PHONE, addresses)); // the number stands above its code
            }
            keep(kept, line, left);
        }
        return String.join("\n", kept).replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Puts a code on the line of its label. */
    private static String joined(String text) {
        return !BELOW.matcher(text).find()
                ? text
                : CODE_BELOW.matcher(text).replaceAll(found -> found.group().replaceAll("\\s*\\n\\s*", " "));
    }

    private static void keep(List<String> kept, String line, String left) {
        String tidy = tidy(left);
        boolean few = tidy.split("\\s+").length <= FEW_WORDS && !tidy.matches(".*[.!?].*");
        boolean led = bare(tidy).isEmpty() || (few && LEAD.matcher(tidy).find());
        if (!led && !LINE.matcher(bare(tidy)).matches()) {
            kept.add(tidy);
        }
    }

    /** The first address or number as {@link JoiningLink} reads it, then passcodes; null when there is nothing. */
    public @Nullable String link() {
        var rest = new LinkedHashSet<>(addresses);
        String first = addresses.stream()
                .filter(JoiningLink::isAddress)
                .filter(a -> a.length() <= Where.LINK_MAX)
                .min(java.util.Comparator.comparing(a -> a.startsWith("tel:")))
                .orElse("");
        rest.remove(first);
        rest.addAll(codes);
        String link = first;
        for (String more : rest) {
            String longer = link + (link.isEmpty() ? "" : link.equals(first) ? " " : " · ") + more;
            link = longer.length() <= Where.LINK_MAX && !link.contains(more) ? longer : link;
        }
        return link.isEmpty() ? null : link;
    }

    private String without(String line) {
        var left = new StringBuilder(line);
        var tokens =
                TOKEN.matcher(line).results().filter(JoinAddresses::leadsIn).toList();
        tokens.forEach(token -> addresses.add(usable(token.group())));
        tokens.reversed().forEach(token -> left.replace(token.start() + before(token.group()), token.end(), ""));
        String rest = taken(left.toString(), TAPPED, addresses);
        String uncoded = taken(rest, ANY_CODE, codes);
        return uncoded.equals(rest) ? rest : taken(uncoded, PHONE, addresses);
    }

    private static String taken(String line, Pattern what, Set<String> into) {
        return what.matcher(line).replaceAll(found -> {
            String said = found.group().strip();
            into.add(what != ANY_CODE ? "tel:" + said.replaceAll("(?i)^\\(us\\)|[^\\d+,;#*pw]", "") : said);
            return "";
        });
    }

    private static boolean leadsIn(MatchResult token) {
        String said = token.group();
        String meant = decoded(said);
        return (said.indexOf('/') >= 0 || said.indexOf('@') > 0 || !meant.equals(said))
                && (JOIN.matcher(said).find() || JOIN.matcher(meant).find())
                && !PUBLIC.matcher(meant).find();
    }

    /** Characters before the address in a token: brackets, or a name with its colon. */
    private static int before(String token) {
        int http = token.toLowerCase(Locale.ROOT).indexOf("http");
        boolean named = http > 0 && token.substring(0, http).matches("[^/]*\\p{L}[^/]*");
        return named ? http : 0;
    }

    /** The address as a browser opens it, unwrapped from a link scanner's address. */
    private static String usable(String token) {
        String said = token.substring(before(token)).replaceAll("^[\\p{Punct}“”]+|[\\p{Punct}“”&&[^/#=&*_-]]+$", "");
        var wrapped = WRAPPED.matcher(said);
        String inner =
                wrapped.find() && JOIN.matcher(decoded(wrapped.group(1))).find() ? decoded(wrapped.group(1)) : said;
        inner = inner.substring(Math.max(0, inner.lastIndexOf("https://"))).replaceFirst("__;.*$", "");
        boolean address = inner.matches("(?i)(?:(?:https?|zoommtg|zoomus)://)?[a-z0-9.-]+\\.[a-z]{2,}(?::\\d+)?/\\S+");
        if (!address) {
            return said;
        }
        var link = new StringBuilder("https://");
        inner.replaceFirst("(?i)^[a-z]+://", "")
                .chars()
                .forEach(c -> link.append("@{}\"|\\^`<>".indexOf(c) < 0 ? "" + (char) c : "%%%02X".formatted(c)));
        return link.toString();
    }

    private static String decoded(String token) {
        try {
            return token.indexOf('%') < 0
                    ? token
                    : URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return token;
        }
    }

    private static String tidy(String left) {
        return left.replaceAll("[,;:]\\s*(?=[,;)\\]])|\\s+(?=[,;)\\]])", "")
                .replaceAll("\\(\\s*[,;:]?\\s*\\)|\\[\\s*\\]|<\\s*>", "")
                .replaceAll(" {2,}", " ")
                .replaceAll("^[\\s,;:|/·–—.)>-]+|[\\s,;:|/·–—(<\\[-]+$", "");
    }

    private static String bare(String line) {
        return line.replaceAll("^[\\s•*·>:|.–—-]+|[\\s•*·:|.–—-]+$", "");
    }

    private static Pattern code(String labels, String value) {
        return Pattern.compile("(?im)(?<![\\p{L}\\d])(?:" + labels + ")(?!\\p{L})" + value, Pattern.UNICODE_CASE);
    }

    private static String any(String kind) {
        return KNOWN.stream()
                .filter(line -> Pattern.compile("^" + kind).matcher(line).lookingAt())
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    static List<String> lines(String file) {
        try (var text = JoinAddresses.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
