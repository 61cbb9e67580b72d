package nyc.icefree.site.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.door.DoorDesk;
import nyc.icefree.door.DoorParty;
import nyc.icefree.guard.FormKey.Verdict;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.door.DoorPages.Here;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One party before a helper: scanned from its ticket, or found by letters where the link reads names. */
@Controller
record TicketController(Html html, Frames frames, DoorPages pages, DoorDesk desk) {
    private static final String TICKET = DoorAddresses.TICKETS + "{code:[A-Za-z0-9_-]{22,64}}";

    @GetMapping(TICKET)
    ResponseEntity<byte[]> scanned(@PathVariable String code, HttpServletRequest request) {
        var here = pages.here(request).filter(Here::isOpen);
        return here.isEmpty()
                ? show(DoorPages.reader(request, Language.NEIGHBORS), code)
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
        Language reader = DoorPages.reader(request);
        var here = pages.here(request).filter(Here::isOpen).orElseThrow(NotYours::new);
        var party = desk.party(here.token(), code).orElseThrow(NotYours::new);
        boolean all = "all".equals(request.getParameter("who"));
        int adults = all ? party.adults() : Press.atMost(request.getParameter("adults"));
        int children = all ? party.children() : Press.atMost(request.getParameter("children"));
        if (pages.posted(here, request).verdict() == Verdict.WRONG
                || desk.came(here.token(), code, adults, children).isEmpty()) {
            return looked(here, request, path(code), Optional.of(party), "site.door.again");
        }
        return Html.seeOther(Links.with(DoorAddresses.in(reader, path(code)), "came", ""));
    }

    /** Letters come by post, so that they are in no history. */
    @PostMapping(DoorAddresses.FIND)
    ResponseEntity<byte[]> find(HttpServletRequest request) {
        var here = pages.here(request)
                .filter(door -> door.isOpen() && door.finds())
                .orElseThrow(NotYours::new);
        String letters =
                Objects.requireNonNullElse(request.getParameter("letters"), "").strip();
        if (pages.posted(here, request).verdict() == Verdict.WRONG) {
            return looked(here, request, DoorAddresses.PAGE, Optional.empty(), "site.door.again");
        }
        if (letters.length() < DoorDesk.FEWEST_LETTERS) {
            return looked(here, request, DoorAddresses.PAGE, Optional.empty(), "site.door.find.short");
        }
        try {
            var found = found(here, letters, Press.atMost(request.getParameter("nth")));
            return looked(here, request, DoorAddresses.PAGE, found, "site.door.find.none");
        } catch (TooManyRequests tooMany) {
            var page = looked(here, request, DoorAddresses.PAGE, Optional.empty(), "site.door.find.too-many");
            return Html.retryAfter(
                    ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                            .headers(page.getHeaders())
                            .body(page.getBody()),
                    tooMany.retryAfterSeconds());
        }
    }

    private Optional<DoorParty> found(Here here, String asked, int nth) {
        SecretToken device = here.opened().device().orElseThrow(NotYours::new);
        return desk.find(here.token(), device, asked, nth);
    }

    private static String path(String code) {
        return DoorAddresses.ticket(new SecretToken(code));
    }

    private ResponseEntity<byte[]> show(Language reader, String code) {
        Words words = frames.words(reader);
        var head = desk.ticket(code).map(event -> DoorHead.of(words, event)).orElse(null);
        return html.personal("site/door/show.jte", new ShowTicketPage(pages.neighborsFrame(reader, path(code)), head));
    }

    private ResponseEntity<byte[]> looked(
            Here here, HttpServletRequest request, String path, Optional<DoorParty> seen, String otherwise) {
        Language reader = DoorPages.reader(request);
        Words words = frames.words(reader);
        var party = seen.orElse(null);
        int more = party == null ? 0 : party.more();
        var search = new NamesPage.Search(
                DoorAddresses.in(reader, DoorAddresses.FIND),
                more > 0 ? request.getParameter("letters") : null,
                Press.atMost(request.getParameter("nth")) + 1,
                words.get("site.door.find.more", "count", more));
        return html.personal(
                "site/door/names.jte",
                new NamesPage(
                        pages.frame(reader, path),
                        DoorHead.of(words, here.event()),
                        party != null && !otherwise.equals("site.door.again") ? null : words.get(otherwise),
                        party,
                        party == null ? null : came(words, here, party.cameAt()),
                        party == null ? List.of() : arranged(words, party.named()),
                        party == null ? "" : DoorAddresses.in(reader, path(party.ticket())),
                        here.finds() ? search : null,
                        pages.key(here),
                        DoorAddresses.in(reader, DoorAddresses.PAGE)));
    }

    private static @Nullable String came(Words words, Here here, @Nullable Instant at) {
        var zone = here.event().slot().zone();
        return at == null
                ? null
                : words.get(
                        "site.door.ticket.came",
                        "time",
                        words.time(at.atZone(zone).toLocalTime()));
    }

    private static List<String> arranged(Words words, @Nullable Party party) {
        return party == null
                ? List.of()
                : party.needs().topics().stream()
                        .filter(topic -> party.answers().to(topic) == NeedAnswer.ARRANGED)
                        .map(topic -> new NeedsInWords(words).what(topic, party.needs()))
                        .toList();
    }
}
