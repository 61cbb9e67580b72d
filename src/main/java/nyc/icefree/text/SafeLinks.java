package nyc.icefree.text;

import com.ibm.icu.text.SpoofChecker;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Keeps only typed links that go where they say: an https address without a user, or one mail address without parameters. The
 * host must have one script, and be the one that the link's words name, if any. Other links and all images become plain words.
 */
final class SafeLinks extends AbstractVisitor {
    private static final Pattern ALLOWED = Pattern.compile(
            "https://[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*(:\\d{1,5})?([/?#][^\\s\\\\]*)?"
                    + "|mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9][A-Za-z0-9.-]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST =
            Pattern.compile("(?:https://|mailto:[^@]*@)([^/?#:]+)(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{N}\\p{M}.-]+");
    private static final Predicate<String> ENDING = Pattern.compile(
                    "(?!(?:pdf|docx?|xlsx?|pptx?|odt|jpe?g|png|ics|csv|txt|html?)$)\\p{L}[\\p{L}\\p{M}\\p{N}-]+")
            .asMatchPredicate();
    private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();

    private int left;

    /** @param room characters that all addresses may have together: one definition can be used a thousand times */
    private SafeLinks(int room) {
        left = room;
    }

    static Node in(Node document, int room) {
        document.accept(new SafeLinks(room));
        return document;
    }

    static boolean allows(String address) {
        return ALLOWED.matcher(address).matches() && !SCRIPTS.failsChecks(host(address));
    }

    private static String host(String address) {
        String host = IDN.toUnicode(HOST.matcher(address).replaceFirst("$1"), IDN.ALLOW_UNASSIGNED);
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static boolean namesAnother(Link link) {
        var words = new StringBuilder();
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        String host = host(link.getDestination());
        String read = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[.\u3002]+", ".");
        String path = HOST.matcher(link.getDestination()).replaceFirst("$2");
        if (!path.isEmpty()) {
            read = read.replaceAll("(?<=[\\p{L}\\p{N}])" + Pattern.quote(path), "");
        }
        return BETWEEN_NAMES
                .splitAsStream(read)
                .map(name -> name.replaceAll("^\\.|\\.$", ""))
                .filter(SafeLinks::isHost)
                .map(SafeLinks::host)
                .anyMatch(named -> !host.equals(named) && !host.endsWith("." + named));
    }

    private static boolean isHost(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDING.test(name.substring(dot + 1));
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        // a link's title is never shown
        link.setTitle(null);
        left -= link.getDestination().length();
        if (left < 0 || !allows(link.getDestination()) || namesAnother(link)) {
            keepWords(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        keepWords(image);
    }

    private static void keepWords(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }
}
