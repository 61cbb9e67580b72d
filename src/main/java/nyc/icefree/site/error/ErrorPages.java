package nyc.icefree.site.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.guard.FaultId;
import nyc.icefree.guard.PageHeaders;
import nyc.icefree.links.DigestLinks;
import nyc.icefree.links.Links;
import nyc.icefree.refusals.Refused;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says in the reader's language what is wrong and what to do; never shows internals. */
@Component
record ErrorPages(Html html, Frames frames) {
    private static final String FORM = "application/x-www-form-urlencoded";

    ResponseEntity<byte[]> answer(
            HttpServletRequest request, HttpServletResponse response, String path, HttpStatusCode code) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        PageHeaders.refuse(response);
        if (ProgramFault.isFor(path)) {
            return ProgramFault.answer(request, response, status);
        }
        Words words = frames.words(PageLanguage.of(request, path));
        String key = "site.error." + (noCalendar(path, status) ? "no-calendar" : kind(status));
        return page(request, path, status, words.get(key), words.get(key + ".what-to-do"));
    }

    /** For refusals that no form shows at its fields. */
    ResponseEntity<byte[]> answer(HttpServletRequest request, HttpServletResponse response, Refused refused) {
        String path = request.getRequestURI();
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (ProgramFault.isFor(path)) {
            return answer(request, response, path, status);
        }
        PageHeaders.refuse(response);
        Words words = frames.words(PageLanguage.of(request, path));
        String why = words.why(refused) + " " + words.get("site.error.odd.what-to-do");
        return page(request, path, status, words.get("site.error.refused"), why);
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, String path, HttpStatus status, String heading, String whatToDo) {
        var reader = PageLanguage.of(request, path);
        Words words = frames.words(reader);
        var onward = onward(reader, path, status);
        return html.personal(
                status,
                "site/error.jte",
                new ErrorPage(
                        frames.atRest(path, reader, heading, Links::home),
                        heading,
                        whatToDo,
                        status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE
                                ? FaultId.of(request)
                                : null,
                        Links.home(reader),
                        onward.path(),
                        words.get(onward.label()),
                        again(request, path, status)));
    }

    /** Method of the original request; the container fetches error pages by GET. */
    private static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String was ? was : request.getMethod();
    }

    /** Never for sign-in: a password must not come back, not even in a hidden field. */
    private static ErrorPage.@Nullable Again again(HttpServletRequest request, String path, HttpStatus status) {
        boolean helps = status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS;
        boolean form = "POST".equals(method(request))
                && Objects.requireNonNullElse(request.getContentType(), "").startsWith(FORM)
                && path.matches("/" + Language.TAG + "/.*");
        if (!helps || !form) {
            return null;
        }
        var typed = new ArrayList<ErrorPage.Typed>();
        typed(request)
                .forEach((name, values) ->
                        Stream.of(values).forEach(value -> typed.add(new ErrorPage.Typed(name, value))));
        return typed.isEmpty() ? null : new ErrorPage.Again(path, typed);
    }

    /** Empty when the body cannot be read: requests over the limit are stopped before. */
    private static Map<String, String[]> typed(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException unreadable) {
            return Map.of();
        }
    }

    private record Onward(String path, String label) {}

    /** For an expired or cut link of a mail, the page that it belonged to. */
    private static Onward onward(Language reader, String path, HttpStatus status) {
        String page = path.replaceFirst("^/" + Language.TAG + "(?=/)", "");
        if (noCalendar(path, status)) {
            return new Onward(Links.subscribe(reader), "site.error.no-calendar.choose");
        }
        if (page.startsWith(Links.signIn())) {
            return new Onward(Links.signIn(), "sign-in.go");
        }
        if (page.matches("/(my|volunteer/(address|answer|asked|stay))(/.*)?")) {
            return new Onward(Links.my(reader), "site.my.title");
        }
        if (page.matches("/d(/.*)?")) {
            return new Onward(DigestLinks.form(reader), "site.digest.title");
        }
        return page.matches("/q(/.*)?")
                ? new Onward(Links.request(reader), "site.request.title")
                : new Onward(Links.events(reader), "word.find-an-event");
    }

    /** Whether the path is a mistyped feed address; its reader is led to where feeds are chosen. */
    private static boolean noCalendar(String path, HttpStatus status) {
        return status == HttpStatus.NOT_FOUND && path.matches("(/" + Language.TAG + ")?/calendar/.*");
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case GONE -> "gone";
            case CONTENT_TOO_LARGE -> "too-large";
            case TOO_MANY_REQUESTS -> "too-many";
            case SERVICE_UNAVAILABLE -> "try-again";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            default -> status.is5xxServerError() ? "fault" : "odd";
        };
    }
}
