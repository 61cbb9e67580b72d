package nyc.icefree.text;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Leaves of typed links only what leads where it says: an absolute https address without a user in it, or one mail address
 * without parameters. Of every other link, and of every image, the words stay.
 */
final class SafeLinks extends AbstractVisitor {
    private static final Pattern ALLOWED = Pattern.compile(
            "https://[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*(:\\d{1,5})?([/?#][^\\s\\\\]*)?"
                    + "|mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9][A-Za-z0-9.-]*",
            Pattern.CASE_INSENSITIVE);

    private int left;

    /** @param room how many letters all addresses together may have: one that is written once can be referred to a thousand times */
    private SafeLinks(int room) {
        left = room;
    }

    static Node in(Node document, int room) {
        document.accept(new SafeLinks(room));
        return document;
    }

    static boolean allows(String address) {
        return ALLOWED.matcher(address).matches();
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        // what a link is titled is shown nowhere
        link.setTitle(null);
        left -= link.getDestination().length();
        if (left < 0 || !allows(link.getDestination())) {
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
