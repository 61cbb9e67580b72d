package nyc.icefree.site.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nyc.icefree.guard.FaultId;
import nyc.icefree.links.Links;
import nyc.icefree.site.outlets.OpenAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Errors for programs: in their own format, in English. */
final class ProgramFault {
    private static final String PROGRAMS = "/api/";

    private ProgramFault() {}

    static boolean isFor(String path) {
        return path.startsWith(PROGRAMS);
    }

    static ResponseEntity<byte[]> answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status) {
        return OpenAnswers.refused(response, status, why(request, status));
    }

    private static String why(HttpServletRequest request, HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "The request cannot be read. Parameters must be percent-encoded UTF-8.";
            case NOT_FOUND -> "There is nothing here. " + Links.openApi() + " lists what there is.";
            case METHOD_NOT_ALLOWED -> "This can only be read: use GET.";
            case TOO_MANY_REQUESTS -> "Too many requests. Wait as many seconds as Retry-After says.";
            case SERVICE_UNAVAILABLE -> "Not now. Try again after as many seconds as Retry-After says.";
            default ->
                status.is5xxServerError()
                        ? "A fault of the server, named " + FaultId.of(request) + " in its log."
                        : "The request is refused: " + status.getReasonPhrase() + ".";
        };
    }
}
