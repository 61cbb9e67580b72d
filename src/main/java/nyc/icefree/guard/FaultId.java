package nyc.icefree.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;

/** Id of one request, to match a fault's page with its line in the log; tells nothing of who asked. */
public final class FaultId {
    private static final String ATTRIBUTE = FaultId.class.getName();
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private FaultId() {}

    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String fresh = ThreadLocalRandom.current()
                .ints(8, 0, LETTERS.length())
                .collect(StringBuilder::new, (b, i) -> b.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
        request.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }
}
