package nyc.icefree.site.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.door.DoorDesk;
import nyc.icefree.door.DoorKind;
import nyc.icefree.door.DoorState;
import nyc.icefree.door.DoorTotals;
import nyc.icefree.door.OpenDoor;
import nyc.icefree.door.Turnout;
import nyc.icefree.guard.FormKey;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Option;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Scripts;
import nyc.icefree.site.door.DoorCookie.Opened;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the door's pages. */
@Component
record DoorPages(Frames frames, Scripts scripts, FormKeys keys, DoorDesk desk, DoorCookie cookie) {
    /** A door as this browser may see it now. */
    record Here(Opened opened, OpenDoor door) {
        boolean isOpen() {
            return door.state() == DoorState.OPEN;
        }

        boolean finds() {
            return door.kind() == DoorKind.NAMES && opened.device().isPresent();
        }

        String token() {
            return opened.token().value();
        }

        EventView event() {
            return Objects.requireNonNull(door.event());
        }
    }

    Optional<Here> here(HttpServletRequest request) {
        return cookie.read(request)
                .flatMap(opened -> desk.open(opened.token().value()).map(door -> new Here(opened, door)));
    }

    static Language reader(HttpServletRequest request) {
        return reader(request, Language.READ);
    }

    static Language reader(HttpServletRequest request, List<Language> offered) {
        String asked = request.getParameter("lang");
        return offered.stream()
                .filter(language -> language.tag().equals(asked))
                .findFirst()
                .orElseGet(() -> PageLanguage.preferred(request.getHeader("Accept-Language"), offered));
    }

    Frame frame(Language reader, String path) {
        return frames.discreet(
                reader,
                frames.words(reader).get("site.door.title"),
                language -> DoorAddresses.in(language.whole(), path));
    }

    /** Of the page that somebody who comes may see on their own phone. */
    Frame neighborsFrame(Language reader, String path) {
        return frames.discreet(
                reader,
                frames.words(reader).get("site.door.ticket.show"),
                language -> DoorAddresses.in(language, path));
    }

    String key(Here here) {
        return keys.issue(purpose(here));
    }

    /** The door's cookie comes from no other site; a page may lie open for hours, and the same post acts once. */
    FormKey posted(Here here, HttpServletRequest request) {
        return keys.check(purpose(here), request.getParameter("key"));
    }

    private static String purpose(Here here) {
        return "door:" + here.door().link();
    }

    /** @param did what happened to the last press without a script; empty for none */
    DoorPage page(Language reader, Optional<Here> here, String did, Press last) {
        Words words = frames.words(reader);
        var door = here.map(Here::door).orElse(null);
        var event = door == null ? null : door.event();
        var totals = door == null ? null : door.totals();
        var counting = here.isEmpty() || event == null || totals == null
                ? null
                : counting(words, here.get(), event, totals, did, last);
        return new DoorPage(
                frame(reader, DoorAddresses.PAGE),
                scripts.doorPath(),
                door,
                event == null ? null : DoorHead.of(words, event),
                counting,
                said(words, door),
                door == null
                        ? words.get("site.door.none.how")
                        : door.state() == DoorState.ENDED ? words.get("site.door.ended.sends") : null);
    }

    private static String said(Words words, @Nullable OpenDoor door) {
        var event = door == null ? null : door.event();
        if (door != null && event != null && door.state() == DoorState.NOT_YET) {
            var from = door.span().from().atZone(event.slot().zone());
            return words.get("site.door.not-yet", "time", words.soon(from));
        }
        boolean revoked = door != null && door.state() == DoorState.REVOKED;
        return words.get(door == null ? "site.door.none" : revoked ? "site.door.revoked" : "site.door.ended");
    }

    private DoorPage.Counting counting(
            Words words, Here here, EventView event, DoorTotals totals, String did, Press last) {
        String name = here.door().name();
        var clock = totals.asOf().atZone(event.slot().zone()).toLocalTime();
        return new DoorPage.Counting(
                name.isEmpty() ? words.get("site.door.mine.nameless") : words.get("site.door.mine", "name", name),
                people(words, totals.all()),
                people(words, totals.own()),
                words.get("site.door.as-of", "time", words.time(clock)),
                full(words, totals.room(), totals.all().people()),
                did.isEmpty() ? "" : words.get("site.door." + did, "what", last.inWords(words)),
                did.equals("counted") || did.equals("undone"),
                DoorAddresses.in(words.language(), DoorAddresses.PAGE),
                key(here),
                did.equals("counted") ? last.written() : "",
                event.interpreted().stream()
                        .filter(language -> !language.isSigned())
                        .map(language -> new Option(language.tag(), words.begin(words.of(language)), false))
                        .toList(),
                here.finds() ? DoorAddresses.in(words.language(), DoorAddresses.FIND) : null);
    }

    private static String full(Words words, @Nullable Integer room, int inside) {
        return room == null || inside * 10L < room * 9L
                ? ""
                : words.get(inside < room ? "site.door.almost-full" : "site.door.full", "count", inside, "room", room);
    }

    private static String people(Words words, Turnout turnout) {
        String people = words.get("site.door.adults", "count", turnout.adults())
                + ", "
                + words.get("site.door.children", "count", turnout.children());
        int headsets = turnout.allHeadsets();
        return headsets == 0 ? people : people + ", " + words.get("site.door.headsets", "count", headsets);
    }
}
