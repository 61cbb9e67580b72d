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

/** Shows a stale sign-in form again with the typed address, which waits in the session since it must not be in a URL. */
public final class StaleForms implements AccessDeniedHandler {
    private static final String TYPED = "icefree.typed";
    private static final int LONGEST = 254;
    private final Function<HttpServletRequest, Optional<String>> form;
    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    /** @param form path of the page with the posted form; empty when a refusal is right */
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

    /** Typed values by field name, once. */
    public static Map<String, String> typed(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(TYPED) instanceof String email) {
            session.removeAttribute(TYPED);
            return Map.of("email", email);
        }
        return Map.of();
    }
}
