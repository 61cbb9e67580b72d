package nyc.icefree.workspace;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers forged requests of the views with one line in the log, not as a fault of ours. */
class ForgedRequestFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(ForgedRequestFilter.class);
    private static final String READING = "com.vaadin.flow.server.communication.";
    private static final List<String> ACTING =
            List.of("nyc.icefree.", "com.vaadin.flow.component.", "com.vaadin.flow.router.", "com.vaadin.flow.data.");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String ui = request.getParameter(ApplicationConstants.UI_ID_PARAMETER);
        if (ui != null && !ui.matches("[0-9]{1,9}")) {
            log.warn("A forged request was refused: its view has no number");
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    /** True, and said in the log, when the fault came of reading a request and before anything of it was done. */
    static boolean broken(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var inner = Arrays.stream(root.getStackTrace())
                .map(StackTraceElement::toString)
                .map(place -> place.substring(place.lastIndexOf('/') + 1))
                .takeWhile(place -> !place.startsWith("com.vaadin.flow.server.VaadinService."))
                .toList();
        boolean read = inner.stream().anyMatch(place -> place.startsWith(READING));
        boolean acted = inner.stream().anyMatch(place -> ACTING.stream().anyMatch(place::startsWith));
        if (read && !acted) {
            log.warn("A forged request was refused: {} in {}", root.getClass().getName(), inner.getFirst());
        }
        return read && !acted;
    }
}
