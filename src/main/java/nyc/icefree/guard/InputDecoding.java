package nyc.icefree.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * Reads parameters before anything else does: the server's own exception quotes the unreadable name and value, which
 * must not reach the log.
 */
final class InputDecoding {
    private InputDecoding() {}

    /** Not percent-encoded UTF-8, or broken off. Has no cause, which would quote what was typed. */
    static final class Miswritten extends Exception {
        Miswritten() {
            super("cannot be read");
        }
    }

    /**
     * @param limit octets of the body
     * @return the request, whose body is read no further than that
     */
    static HttpServletRequest read(HttpServletRequest request, long limit) throws BodyLimit.Exceeded, Miswritten {
        long said = request.getContentLengthLong();
        if (said > limit) {
            throw new BodyLimit.Exceeded();
        }
        try {
            request.getParameterMap();
        } catch (InvalidParameterException e) {
            if (e.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
                throw new BodyLimit.Exceeded();
            }
            throw new Miswritten();
        }
        return said < 0 ? new BodyLimit(request, limit) : request;
    }
}
