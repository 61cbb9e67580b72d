package nyc.icefree.workspace;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What an open view asks in the background after its session ended: it is told so in Vaadin's own words, and loads itself
 * anew. A redirect to the sign-in page would be followed by a script that cannot read it, and asked for again without end.
 */
class ExpiredViews implements AuthenticationEntryPoint, RequestMatcher {
    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (!RequestType.UIDL
                .getIdentifier()
                .equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/json");
        response.getOutputStream()
                .write(VaadinService.createSessionExpiredJSON(false).getBytes(StandardCharsets.UTF_8));
    }
}
