package nyc.icefree.workspace;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nyc.icefree.links.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Remembers over sign-in which view was asked for: its path and nothing else of the request, which is nobody's yet. */
class RequestedView implements RequestCache {
    private static final String ASKED = "icefree.asked-view";
    private static final int LONGEST = 200;

    /** The path to go to; once. */
    static String take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ASKED) instanceof String path)) {
            return Links.workspace();
        }
        session.removeAttribute(ASKED);
        return path;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if ("GET".equals(request.getMethod()) && path.startsWith(Links.workspace() + "/") && path.length() <= LONGEST) {
            request.getSession().setAttribute(ASKED, path);
        }
    }

    /** Nothing of the request itself is kept. */
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ASKED);
        }
    }
}
