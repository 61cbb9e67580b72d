package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/**
 * Gives a sign-in form again that was open longer than its session: a new one, a friendly line, and the typed address, which
 * waits in the new session since an address of a page is no place for it.
 */
public final class StaleForms implements AccessDeniedHandler {
    private static final String TYPED = "icefree.typed";
    private static final int LONGEST = 254;
    private final Function<HttpServletRequest, Optional<String>> form;
    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    /** @param form the path at which the posted form is shown; empty where a refusal is right */
    public StaleForms(Function<HttpServletRequest, Optional<String>> form) {
        this.form = form;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, jakarta.servlet.ServletException {
        Optional<String> path = form.apply(request);
        if (path.isEmpty()) {
            otherwise.handle(request, response, denied);
            return;
        }
        String email = request.getParameter("email");
        if (email != null && email.length() <= LONGEST) {
            request.getSession().setAttribute(TYPED, email);
        }
        response.sendRedirect(path.get() + (path.get().contains("?") ? "&stale" : "?stale"));
    }

    /** What had been typed, once, by the name of its field. */
    public static Map<String, String> typed(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(TYPED) instanceof String email) {
            session.removeAttribute(TYPED);
            return Map.of("email", email);
        }
        return Map.of();
    }
}
