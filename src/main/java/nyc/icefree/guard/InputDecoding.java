package nyc.icefree.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * What was typed into an address or a form, read here before anybody else: nobody behind shall stumble over it, since the
 * server's own exception says the name and the value that it could not read, and would take them into the log.
 */
final class InputDecoding {
    private InputDecoding() {}

    /** Not percent-encoded UTF-8, or broken off. Without a cause, see above. */
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
            request.getParameterMap(); // of a form, the server itself reads as much as its own limit of the same size
        } catch (InvalidParameterException e) {
            if (e.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
                throw new BodyLimit.Exceeded();
            }
            throw new Miswritten();
        }
        return said < 0 ? new BodyLimit(request, limit) : request;
    }
}
