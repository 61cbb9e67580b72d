package nyc.icefree.site.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.door.DoorDesk;
import nyc.icefree.door.DoorParty;
import nyc.icefree.guard.FormKey.Verdict;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.site.Html;
import nyc.icefree.site.door.DoorPages.Here;
import nyc.icefree.vault.SecretToken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One party before a helper: scanned from its ticket, or found by letters where the link reads names. */
@Controller
record TicketController(Html html, DoorPages pages, DoorDesk desk) {
    private static final String PAGE = "site/door/names.jte";
    private static final String TICKET = DoorAddresses.TICKETS + "{code:[A-Za-z0-9_-]{22,64}}";

    @GetMapping(TICKET)
    ResponseEntity<byte[]> scanned(@PathVariable String code, HttpServletRequest request) {
        var here = pages.here(request).filter(Here::isOpen);
        return here.isEmpty()
                ? show(request, code)
                : looked(
                        here.get(),
                        request,
                        path(code),
                        here.get().finds() && request.getParameter("came") == null
                                ? found(here.get(), code, 0)
                                : desk.party(here.get().token(), code),
                        "site.door.ticket.unknown");
    }

    @PostMapping(TICKET)
    ResponseEntity<byte[]> came(@PathVariable String code, HttpServletRequest request) {
        var here = pages.here(request).filter(Here::isOpen).orElseThrow(NotYours::new);
        var party = desk.party(here.token(), code).orElseThrow(NotYours::new);
        boolean all = "all".equals(request.getParameter("who"));
        int adults = all ? party.adults() : Press.atMost(request.getParameter("adults"));
        int children = all ? party.children() : Press.atMost(request.getParameter("children"));
        if (pages.posted(here, request).verdict() == Verdict.WRONG
                || desk.came(here.token(), code, adults, children).isEmpty()) {
            return looked(here, request, path(code), Optional.of(party), "site.door.again");
        }
        return Html.seeOther(Links.with(DoorAddresses.in(DoorPages.reader(request), path(code)), "came", ""));
    }

    /** Letters come by post, so that they are in no history. */
    @PostMapping(DoorAddresses.FIND)
    ResponseEntity<byte[]> find(HttpServletRequest request) {
        var here = pages.here(request)
                .filter(door -> door.isOpen() && door.finds())
                .orElseThrow(NotYours::new);
        String letters = letters(request);
        if (pages.posted(here, request).verdict() == Verdict.WRONG) {
            return looked(here, request, DoorAddresses.PAGE, Optional.empty(), "site.door.again");
        }
        if (letters.length() < DoorDesk.FEWEST_LETTERS) {
            return looked(here, request, DoorAddresses.PAGE, Optional.empty(), "site.door.find.short");
        }
        try {
            var found = found(here, letters, nth(request));
            return looked(here, request, DoorAddresses.PAGE, found, "site.door.find.none");
        } catch (TooManyRequests tooMany) {
            var page = page(here, request, DoorAddresses.PAGE, Optional.empty(), "site.door.find.too-many");
            return Html.retryAfter(
                    html.personal(HttpStatus.TOO_MANY_REQUESTS, PAGE, page), tooMany.retryAfterSeconds());
        }
    }

    private Optional<DoorParty> found(Here here, String asked, int nth) {
        SecretToken device = here.opened().device().orElseThrow(NotYours::new);
        return desk.find(here.token(), device, asked, nth);
    }

    private static String path(String code) {
        return DoorAddresses.ticket(new SecretToken(code));
    }

    private ResponseEntity<byte[]> show(HttpServletRequest request, String code) {
        var frame = pages.neighborsFrame(request, path(code));
        var head = desk.ticket(code)
                .map(event -> DoorHead.of(frame.words(), event))
                .orElse(null);
        return html.personal("site/door/show.jte", new ShowTicketPage(frame, head));
    }

    private ResponseEntity<byte[]> looked(
            Here here, HttpServletRequest request, String path, Optional<DoorParty> seen, String otherwise) {
        return html.personal(PAGE, page(here, request, path, seen, otherwise));
    }

    private NamesPage page(
            Here here, HttpServletRequest request, String path, Optional<DoorParty> seen, String otherwise) {
        boolean fine = seen.isPresent() && !otherwise.equals("site.door.again");
        return new NamesPage(
                pages.frame(request, path),
                here.event(),
                here.finds(),
                pages.key(here),
                seen.orElse(null),
                fine ? "" : otherwise,
                letters(request),
                nth(request));
    }

    private static String letters(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("letters"), "").strip();
    }

    private static int nth(HttpServletRequest request) {
        return Press.atMost(request.getParameter("nth"));
    }
}
