package nyc.icefree.workspace;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nyc.icefree.links.Links;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * What an open view asks in the background after its session ended: it is told so in Vaadin's own words, and loads itself
 * anew. A redirect to the sign-in page would be followed by a script that cannot read it, and asked for again without end.
 */
class ExpiredViews implements AuthenticationEntryPoint {
    private final AuthenticationEntryPoint toSignIn = new LoginUrlAuthenticationEntryPoint(Links.signIn());

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException, ServletException {
        String inner = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        if (inner == null) {
            toSignIn.commence(request, response, e);
        } else if (inner.equals(RequestType.UIDL.getIdentifier())) {
            response.setContentType("application/json");
            response.getOutputStream()
                    .write(VaadinService.createSessionExpiredJSON(false).getBytes(StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
