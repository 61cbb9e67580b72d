package nyc.icefree.site.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

public record MailboxPage(Frame frame, List<Mail> mails) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]+(/\\S*)");

    public record Mail(String to, String subject, String sent, List<Piece> pieces) {}

    /** @param path of a link within this app, null for plain text */
    public record Piece(String text, @Nullable String path) {
        static List<Piece> of(String mail) {
            var pieces = new ArrayList<Piece>();
            var address = ADDRESS.matcher(mail);
            int from = 0;
            while (address.find()) {
                pieces.add(new Piece(mail.substring(from, address.start()), null));
                pieces.add(new Piece(address.group(), address.group(1)));
                from = address.end();
            }
            pieces.add(new Piece(mail.substring(from), null));
            return pieces;
        }
    }
}
