package nyc.icefree.calendar;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.links.Links;
import nyc.icefree.owncalendars.WorkCalendar;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** An organizer's events with counts of filled seats, behind a secret link. What was told is kept sealed. */
@Component
record WorkFeed(WorkCalendars work, SeriesPieces series, Campaign campaign, Texts texts, Links links, Clock clock) {
    Optional<Feed> of(FeedAddress.MyWork asked) {
        return work.read(asked.token()).flatMap(calendar -> make(calendar, asked));
    }

    private Optional<Feed> make(WorkCalendar calendar, FeedAddress.MyWork asked) {
        CampaignProfile profile = campaign.now();
        Words words = texts.in(asked.text() == null ? calendar.language() : asked.text());
        var byEvent = new HashMap<EventId, WorkCalendar.Entry>();
        calendar.entries().forEach(entry -> byEvent.put(entry.event().id(), entry));
        var pieces = series.own(
                calendar.entries().stream().map(WorkFeed::dated).toList(),
                date -> write(Objects.requireNonNull(byEvent.get(date.id())), words),
                new EventText(words),
                Feeds.sender(profile));
        return new OwnFeed(clock, "work.ics", asked.text(), asked.cancelledShown(), words, "calendar.left")
                .of(
                        pieces,
                        profile.zone(),
                        lastChange -> new CalendarObject.About(
                                words.get("calendar.work.name", "campaign", profile.name()),
                                words.get("calendar.work.description"),
                                profile.zone(),
                                links.absolute(Links.workspaceEvents()),
                                null, // the address is the organizer's secret
                                lastChange),
                        telling -> work.tell(asked.token(), telling));
    }

    private static FeedEvent dated(WorkCalendar.Entry entry) {
        var event = entry.event();
        return new FeedEvent(event.id(), event.uid(), event.slot(), event.sequence(), entry.modifiedAt(), event);
    }

    private String write(WorkCalendar.Entry entry, Words words) {
        EventView event = entry.event();
        Status status = status(event);
        var component = EventComponent.started(event.uid(), event.slot(), event.sequence(), entry.modifiedAt());
        component.add(new LastModified(entry.modifiedAt()));
        component.add(new Summary(summary(entry, status, words)));
        component.add(new Description(description(entry, words)));
        EventComponent.addLocation(component, new EventText(words).location(event));
        component.add(new Url(URI.create(page(event))));
        component.add(status);
        component.add(
                status == ImmutableStatus.VEVENT_CANCELLED || event.slot().isWholeDays()
                        ? ImmutableTransp.TRANSPARENT
                        : ImmutableTransp.OPAQUE);
        return component.toString();
    }

    private static Status status(EventView event) {
        if (event.takesPlace()) {
            return ImmutableStatus.VEVENT_CONFIRMED;
        }
        return event.state().isPlanned() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CANCELLED;
    }

    private static String summary(WorkCalendar.Entry entry, Status status, Words words) {
        EventView event = entry.event();
        String title = SafeText.line(event.wordsIn(words.language()).title());
        String state = event.takesPlace() ? title : words.of(event.state()) + ": " + title;
        return entry.seats() == 0 || status == ImmutableStatus.VEVENT_CANCELLED
                ? state
                : words.get("calendar.work.title", "title", state, "filled", entry.filled(), "seats", entry.seats());
    }

    private String description(WorkCalendar.Entry entry, Words words) {
        String staffing = entry.shifts().isEmpty()
                ? words.get("calendar.work.no-shifts")
                : entry.shifts().stream()
                        .map(shift -> words.get(
                                "calendar.work.shift",
                                "role",
                                words.of(shift.role()),
                                "whole",
                                String.valueOf(shift.slot().isWholeDays()),
                                "from",
                                words.time(shift.slot().startLocal().toLocalTime()),
                                "to",
                                words.time(shift.slot().endLocal().toLocalTime()),
                                "filled",
                                shift.filled(),
                                "seats",
                                shift.seats()))
                        .collect(Collectors.joining("\n"));
        return EventText.multiline(Stream.of(
                        staffing, new EventText(words).description(entry.event(), page(entry.event())))
                .collect(Collectors.joining("\n\n")));
    }

    private String page(EventView event) {
        return links.absolute(Links.workspaceEvent(event.id().toString()));
    }
}
