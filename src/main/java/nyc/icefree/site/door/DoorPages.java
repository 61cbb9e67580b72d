package nyc.icefree.site.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.door.DoorDesk;
import nyc.icefree.door.DoorKind;
import nyc.icefree.door.DoorState;
import nyc.icefree.door.OpenDoor;
import nyc.icefree.guard.FormKey;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Frames;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.door.DoorCookie.Opened;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Component;

/** Finds the door that a request counts at, and makes frame and key of its page. */
@Component
record DoorPages(Frames frames, FormKeys keys, DoorDesk desk, DoorCookie cookie) {
    /** A door that this browser opened, and what it may see there now. */
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

    private static Language reader(HttpServletRequest request, List<Language> offered) {
        String asked = request.getParameter("lang");
        return offered.stream()
                .filter(language -> language.tag().equals(asked))
                .findFirst()
                .orElseGet(() -> PageLanguage.preferred(request.getHeader("Accept-Language"), offered));
    }

    Frame frame(HttpServletRequest request, String path) {
        Language reader = reader(request);
        return frames.discreet(
                reader,
                frames.words(reader).get("site.door.title"),
                language -> DoorAddresses.in(language.whole(), path));
    }

    /** Of the page that somebody who comes may see on their own phone. */
    Frame neighborsFrame(HttpServletRequest request, String path) {
        Language reader = reader(request, Language.NEIGHBORS);
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
}
