package nyc.icefree.calendar;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.Links;
import nyc.icefree.owncalendars.VolunteerCalendar;
import nyc.icefree.owncalendars.VolunteerCalendars;
import nyc.icefree.shifts.signup.VolunteerShift;
import nyc.icefree.text.CalendarUid;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** A volunteer's own shifts behind their secret link, made anew on each request. What was told is kept sealed. */
@Component
record ShiftFeed(VolunteerCalendars calendars, Campaign campaign, Texts texts, Links links, Clock clock) {
    Optional<Feed> of(FeedAddress.MyShifts asked) {
        return calendars.read(asked.token()).flatMap(calendar -> make(calendar, asked));
    }

    private Optional<Feed> make(VolunteerCalendar calendar, FeedAddress.MyShifts asked) {
        CampaignProfile profile = campaign.now();
        Words words = texts.in(asked.text() == null ? calendar.language() : asked.text());
        var sender = Feeds.sender(profile);
        return new OwnFeed(clock, "shifts.ics", asked.text(), asked.cancelledShown(), words, "calendar.my.left")
                .of(
                        calendar.shifts().stream()
                                .map(entry -> CachedComponent.of(write(entry, words, sender)))
                                .toList(),
                        profile.zone(),
                        lastChange -> new CalendarObject.About(
                                words.get("calendar.my.name", "campaign", profile.name()),
                                words.get("calendar.my.description"),
                                profile.zone(),
                                links.absolute(Links.my(words.language())),
                                null, // the address is the volunteer's secret
                                lastChange),
                        telling -> calendars.tell(asked.token(), telling));
    }

    private byte[] write(VolunteerShift entry, Words words, CalendarOrganizer sender) {
        var shift = entry.shift();
        var component = EventComponent.started(
                CalendarUid.of(shift.id().value()), shift.slot(), entry.sequence(), entry.modifiedAt());
        component.add(new LastModified(entry.modifiedAt()));
        component.add(new Created(entry.createdAt()));
        component.add(new Summary(summary(entry, words)));
        component.add(new Description(description(entry, words)));
        if (entry.event() != null) {
            EventComponent.addLocation(component, new EventText(words).location(entry.event()));
        }
        component.add(new Url(URI.create(links.absolute(Links.my(words.language())))));
        EventComponent.addOrganizer(component, sender);
        component.add(
                entry.isOff()
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : entry.isFixed() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE);
        component.add(entry.isOff() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        return EventComponent.octets(component);
    }

    private static String summary(VolunteerShift entry, Words words) {
        EventView event = entry.event();
        String role = words.of(entry.shift().role());
        String title = event == null
                ? role
                : words.get(
                        "calendar.my.title",
                        "role",
                        role,
                        "event",
                        SafeText.line(event.wordsIn(words.language()).title()));
        if (entry.cancelled()) {
            return words.get("calendar.cancelled", "title", title);
        }
        if (entry.isOff()) {
            return words.get("calendar.postponed", "title", title);
        }
        return entry.confirmed() ? title : words.get("calendar.my.asked", "title", title);
    }

    private String description(VolunteerShift entry, Words words) {
        EventView event = entry.event();
        String asked = entry.confirmed() || entry.isOff() ? "" : words.get("calendar.my.asked-explained");
        boolean alone = entry.alone() && !entry.isOff() && !entry.shift().slot().hasStarted(clock.instant());
        String about = event == null
                ? ""
                : new EventText(words).description(event, links.absolute(Links.event(words.language(), event.slug())));
        return EventText.multiline(Stream.of(
                        asked,
                        alone ? words.get("shift.alone") : "",
                        entry.meetingPoint().isEmpty()
                                ? ""
                                : words.get("calendar.my.meeting-point", "place", entry.meetingPoint()),
                        SafeText.plain(entry.note().text(words.language())),
                        words.get("calendar.my.organization", "name", SafeText.line(entry.organization())),
                        about,
                        words.get("calendar.my.more", "url", links.absolute(Links.my(words.language()))))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n")));
    }
}
