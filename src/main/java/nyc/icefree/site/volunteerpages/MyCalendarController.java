package nyc.icefree.site.volunteerpages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nyc.icefree.calendar.EventFile;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.owncalendars.VolunteerCalendars;
import nyc.icefree.people.NotYours;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
record MyCalendarController(
        Html html,
        Frames frames,
        VolunteerCalendars calendars,
        Links links,
        FeedLinks feeds,
        ShiftSignup signup,
        EventFile file) {
    @GetMapping(PageLanguage.PATH + "/my/calendar")
    ResponseEntity<byte[]> show(@PathVariable Language reader, HttpServletRequest request, CsrfToken csrf) {
        Words words = frames.words(reader);
        return html.personal(
                "site/my-calendar.jte",
                new MyCalendarPage(
                        frames.closed(reader, words.get("site.my.calendar.title"), Links::myCalendar),
                        MyFrame.of(words, csrf.getToken(), Links.myCalendar(reader)),
                        request.getParameter("renewed") != null,
                        calendars
                                .link()
                                .map(token -> addresses(words, FeedLinks.myShifts(reader, token)))
                                .orElse(null),
                        Links.myCalendar(reader)));
    }

    private MyCalendarPage.Addresses addresses(Words words, String feed) {
        return new MyCalendarPage.Addresses(
                links.absolute(feed),
                feeds.webcal(feed),
                feeds.outlook(feed, words.get("site.my.title")),
                feeds.office(feed, words.get("site.my.title")),
                feeds.google(feed));
    }

    /** By post, so that no link can put the file on somebody's device. */
    @PostMapping(PageLanguage.PATH + "/my/shifts/{shift}/ics")
    ResponseEntity<byte[]> remind(@PathVariable Language reader, @PathVariable UUID shift) {
        var mine = signup.mine().stream()
                .filter(one -> one.shift().id().value().equals(shift) && MyRows.isAhead(one))
                .findFirst()
                .orElseThrow(NotYours::new);
        return Html.calendarFile(
                "reminder.ics",
                file.reminder(mine.shift().slot(), mine.assignment().toString(), reader));
    }

    @PostMapping(PageLanguage.PATH + "/my/calendar")
    ResponseEntity<byte[]> renew(@PathVariable Language reader) {
        boolean first = calendars.link().isEmpty();
        calendars.renew();
        return Html.seeOther(Links.myCalendar(reader) + (first ? "" : "?renewed"));
    }
}
