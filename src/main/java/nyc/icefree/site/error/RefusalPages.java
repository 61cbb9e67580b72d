package nyc.icefree.site.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.site.Html;
import nyc.icefree.vault.KeyDestroyed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns refusals of pages into answers; unexpected exceptions go on to the front gate, which logs them. */
@ControllerAdvice
class RefusalPages {
    private final ErrorPages pages;

    RefusalPages(ErrorPages pages) {
        this.pages = pages;
    }

    /** Includes data whose key is destroyed, as after restoring an older backup. */
    @ExceptionHandler({
        NotYours.class,
        KeyDestroyed.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    ResponseEntity<byte[]> notFound(HttpServletRequest request, HttpServletResponse response) {
        return answer(request, response, HttpStatus.NOT_FOUND);
    }

    /** For refusals that a page's own controller does not show at its fields. */
    @ExceptionHandler(Refused.class)
    ResponseEntity<byte[]> refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        return pages.answer(request, response, refused);
    }

    @ExceptionHandler(LinkExpired.class)
    ResponseEntity<byte[]> gone(HttpServletRequest request, HttpServletResponse response) {
        return answer(request, response, HttpStatus.GONE);
    }

    @ExceptionHandler(TooManyRequests.class)
    ResponseEntity<byte[]> tooMany(TooManyRequests refused, HttpServletRequest request, HttpServletResponse response) {
        return Html.retryAfter(answer(request, response, HttpStatus.TOO_MANY_REQUESTS), refused.retryAfterSeconds());
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ResponseEntity<byte[]> method(
            HttpRequestMethodNotSupportedException refused, HttpServletRequest request, HttpServletResponse response) {
        var page = answer(request, response, HttpStatus.METHOD_NOT_ALLOWED);
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header("Allow", String.join(", ", allowed(refused)))
                .body(page.getBody());
    }

    private static String[] allowed(HttpRequestMethodNotSupportedException refused) {
        String[] methods = refused.getSupportedMethods();
        return methods == null ? new String[] {"GET"} : methods;
    }

    @ExceptionHandler({ServletRequestBindingException.class, HttpMediaTypeNotSupportedException.class})
    ResponseEntity<byte[]> odd(HttpServletRequest request, HttpServletResponse response) {
        return answer(request, response, HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(ErrorResponseException.class)
    ResponseEntity<byte[]> other(
            ErrorResponseException refused, HttpServletRequest request, HttpServletResponse response) {
        return pages.answer(request, response, request.getRequestURI(), refused.getStatusCode());
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status) {
        return pages.answer(request, response, request.getRequestURI(), status);
    }
}
