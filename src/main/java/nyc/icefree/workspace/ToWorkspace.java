package nyc.icefree.workspace;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import nyc.icefree.web.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** After sign-in to the view that was asked for; its host is left out, so that a proxy need not tell us our own. */
class ToWorkspace implements AuthenticationSuccessHandler {
    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var saved = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        response.sendRedirect(path(saved == null ? null : saved.getRedirectUrl()));
    }

    static String path(@Nullable String saved) {
        String path = saved == null ? "" : URI.create(saved).getRawPath();
        return path.startsWith(Links.workspace() + "/") && !path.contains("//") ? path : Links.workspace();
    }
}
