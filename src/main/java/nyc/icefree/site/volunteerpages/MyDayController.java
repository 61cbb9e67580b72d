package nyc.icefree.site.volunteerpages;

import java.time.ZonedDateTime;
import java.util.UUID;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.links.LeadLinks;
import nyc.icefree.links.Links;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.DayMark;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.CoverCalls;
import nyc.icefree.shifts.day.ShiftDays;
import nyc.icefree.shifts.day.ShiftForLead;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The day of a shift: a volunteer says that they come, and its lead marks who is there. All by POST; repeated taps are
 * harmless.
 */
@Controller
record MyDayController(Html html, Frames frames, ShiftDays days, ShiftForLead led, CoverCalls calls, DoorLinks doors) {
    @PostMapping(PageLanguage.PATH + "/my/shifts/{shift}/come")
    ResponseEntity<byte[]> come(@PathVariable Language reader, @PathVariable UUID shift) {
        days.come(new ShiftId(shift));
        return Html.seeOther(Links.my(reader) + "?comes");
    }

    @GetMapping(PageLanguage.PATH + "/my/lead/{shift}")
    ResponseEntity<byte[]> team(
            @PathVariable Language reader,
            @PathVariable UUID shift,
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(defaultValue = "0") int from,
            CsrfToken csrf) {
        Words words = frames.words(reader);
        String id = shift.toString();
        var found = led.look(new ShiftId(shift));
        var slot = found.shift().slot();
        return html.personal(
                "site/my-lead.jte",
                new LeadPage(
                        frames.closed(reader, words.get("site.lead.title"), language -> LeadLinks.team(language, id)),
                        MyFrame.of(words, csrf.getToken(), LeadLinks.team(reader, id)),
                        left == null ? null : words.get("site.lead.left"),
                        words.of(found.shift().role()),
                        words.begin(words.day(slot.startLocal().toLocalDate())),
                        new WhenAndWhere(words).time(slot),
                        slot.startsAt().toString(),
                        found.people().isEmpty()
                                ? words.get("site.lead.alone")
                                : words.get(
                                        "site.lead.count",
                                        "there",
                                        found.there(),
                                        "people",
                                        found.people().size()),
                        words.get(
                                "site.lead.until",
                                "time",
                                words.time(ZonedDateTime.ofInstant(found.until(), slot.zone())
                                        .toLocalTime())),
                        LeadPage.Call.of(words, found, calls.of(found.shift().id())),
                        led.eventOf(found.shift().id()).isPresent() ? LeadLinks.door(reader, id) : null,
                        LeadPage.Part.of(words, found, from)));
    }

    /** Opens the door of the shift's event, where the lead counts who comes. */
    @PostMapping(PageLanguage.PATH + "/my/lead/{shift}/door")
    ResponseEntity<byte[]> door(@PathVariable Language reader, @PathVariable UUID shift) {
        return Html.seeOther(doors.ofLead(new ShiftId(shift))
                .map(DoorAddresses::door)
                .orElseGet(() -> LeadLinks.team(reader, shift.toString())));
    }

    /** The page shows the outcome, whatever it is. */
    @PostMapping(PageLanguage.PATH + "/my/lead/{shift}/call")
    ResponseEntity<byte[]> call(@PathVariable Language reader, @PathVariable UUID shift) {
        calls.call(new ShiftId(shift));
        return Html.seeOther(LeadLinks.team(reader, shift.toString()));
    }

    /** @param mark empty undoes it */
    @PostMapping(PageLanguage.PATH + "/my/lead/{shift}/{assignment}")
    ResponseEntity<byte[]> mark(
            @PathVariable Language reader,
            @PathVariable UUID shift,
            @PathVariable UUID assignment,
            @RequestParam(required = false) @Nullable DayMark mark,
            @RequestParam(defaultValue = "0") int from) {
        var in = new ShiftId(shift);
        var who = new AssignmentId(assignment);
        boolean done = mark == null ? led.takeBack(in, who) : led.mark(in, who, mark);
        return Html.seeOther(LeadLinks.team(reader, shift.toString(), from, done ? "" : "left"));
    }
}
