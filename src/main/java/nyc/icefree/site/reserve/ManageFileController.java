package nyc.icefree.site.reserve;

import nyc.icefree.calendar.EventFile;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.reserving.ReservedEvents;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Calendar file of a reserved event, with the address that the party may know. */
@Controller
class ManageFileController {
    private final ReservedEvents events;
    private final EventFile file;

    ManageFileController(ReservedEvents events, EventFile file) {
        this.events = events;
        this.file = file;
    }

    @GetMapping(PageLanguage.PATH + "/r/{token}/event.ics")
    ResponseEntity<byte[]> file(@PathVariable Language reader, @PathVariable String token) {
        EventView event = events.of(token).orElseThrow(NotYours::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header("Content-Disposition", "inline; filename=\"" + file.filename(event) + "\"")
                .contentType(MediaType.parseMediaType(EventFile.CONTENT_TYPE))
                .body(file.of(event, reader));
    }
}
