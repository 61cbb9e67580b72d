package nyc.icefree.site.door;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.door.DoorDesk;
import nyc.icefree.door.DoorKind;
import nyc.icefree.door.OpenDoor;
import nyc.icefree.guard.FormKey.Verdict;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.site.Html;
import nyc.icefree.site.Scripts;
import nyc.icefree.site.door.DoorCookie.Opened;
import nyc.icefree.site.door.DoorPages.Here;
import nyc.icefree.vault.SecretToken;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A door's link, which leaves its secret in the door's cookie, and counting by it, also without a script. */
@Controller
record DoorController(Html html, Scripts scripts, DoorPages pages, DoorDesk desk, DoorCookie cookie) {
    private static final String LINK = DoorAddresses.PAGE + "/{token:[A-Za-z0-9_-]{22}}";

    /** A link that reads names binds one device, so it waits for a press: messengers open links too. */
    @GetMapping(LINK)
    ResponseEntity<byte[]> link(@PathVariable String token, HttpServletRequest request) {
        OpenDoor door = desk.open(token).orElseThrow(NotYours::new);
        var link = new SecretToken(token);
        var known = cookie.read(request).filter(opened -> opened.token().equals(link));
        if (door.kind() == DoorKind.COUNT || known.isPresent()) {
            return opened(door, known.orElse(new Opened(link, Optional.empty())));
        }
        return bind(token, request, "");
    }

    @PostMapping(LINK)
    ResponseEntity<byte[]> bind(@PathVariable String token, HttpServletRequest request) {
        OpenDoor door = desk.open(token).orElseThrow(NotYours::new);
        var device = SecretToken.random();
        return desk.bind(token, device)
                ? opened(door, new Opened(new SecretToken(token), Optional.of(device)))
                : bind(token, request, "site.door.find.device");
    }

    private ResponseEntity<byte[]> bind(String token, HttpServletRequest request, String refused) {
        String path = DoorAddresses.door(new SecretToken(token));
        return html.personal("site/door/bind.jte", new BindPage(pages.frame(request, path), refused, path));
    }

    private ResponseEntity<byte[]> opened(OpenDoor door, Opened opened) {
        return cookie.write(
                Html.seeOther(DoorAddresses.PAGE), opened, door.span().until().plus(DoorDesk.LATE));
    }

    @GetMapping(DoorAddresses.PAGE)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        var here = pages.here(request);
        String did = field(request, "did");
        return html.personal(
                "site/door/count.jte",
                new DoorPage(
                        pages.frame(request, DoorAddresses.PAGE),
                        scripts.doorPath(),
                        here.map(Here::door).orElse(null),
                        here.filter(Here::finds).isPresent(),
                        here.map(pages::key).orElse(""),
                        did.matches("counted|undone|not-taken|nothing|again") ? did : "",
                        Press.read(request.getParameter("last"))));
    }

    /** Without a script. The form's key is the count's number, so that the same post counts once. */
    @PostMapping(DoorAddresses.PAGE)
    ResponseEntity<byte[]> press(HttpServletRequest request) {
        String path = DoorAddresses.in(DoorPages.reader(request), DoorAddresses.PAGE);
        var here = pages.here(request).filter(Here::isOpen);
        if (here.isEmpty()) {
            return Html.seeOther(path);
        }
        String button = field(request, "press");
        boolean undo = button.equals("UNDO");
        var press = Press.read(
                switch (button) {
                    case "UNDO" -> request.getParameter("last");
                    case "FAMILY" -> "FAMILY:" + field(request, "adults") + ":" + field(request, "children");
                    default -> button;
                });
        var key = pages.posted(here.get(), request);
        String did = key.verdict() == Verdict.WRONG ? "again" : "nothing";
        if (key.verdict() != Verdict.WRONG && !press.isNobody()) {
            var counts = press.counts(Objects.requireNonNull(key.submission()), undo ? -1 : 1);
            did = desk.take(here.get().token(), counts)
                    .filter(answer ->
                            counts.stream().allMatch(count -> answer.has().contains(count.number())))
                    .map(taken -> undo ? "undone" : "counted")
                    .orElse("not-taken");
        }
        return Html.seeOther(Links.with(Links.with(path, "did", did), "last", press.written()));
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** Shows the page again without signal; it may do so for the door's page alone. */
    @GetMapping(DoorAddresses.PAGE + "/worker.js")
    ResponseEntity<ClassPathResource> worker() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", DoorAddresses.PAGE)
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .body(new ClassPathResource("META-INF/resources/components/door-worker.js"));
    }
}
