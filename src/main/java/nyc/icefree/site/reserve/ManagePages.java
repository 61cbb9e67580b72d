package nyc.icefree.site.reserve;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.Choices;
import nyc.icefree.site.events.EventSummary;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.web.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the secret page of an answer. */
@Component
class ManagePages {
    private final Frames frames;
    private final Choices choices;
    private final Reservations reservations;
    private final Links links;
    private final Clock clock;

    private final Retention retention;

    ManagePages(
            Frames frames, Choices choices, Reservations reservations, Links links, Clock clock, Retention retention) {
        this.retention = retention;
        this.frames = frames;
        this.choices = choices;
        this.reservations = reservations;
        this.links = links;
        this.clock = clock;
    }

    /** @param happened what the last post did: {@code new}, {@code again}, {@code changed} or {@code cancelled}; null for nothing */
    ManagePage page(
            Language reader,
            String token,
            ManagedRsvp answer,
            EventView event,
            PartyInput typed,
            Problems problems,
            @Nullable String happened) {
        Words words = frames.words(reader);
        var facts = EventSummary.of(words, event);
        Function<Language, String> here = language -> Links.manage(language, token);
        boolean coming = answer.state() == RsvpState.GOING;
        boolean holds = coming || answer.state() == RsvpState.WAITLISTED;
        boolean again = "again".equals(happened);
        var own = event.wordsIn(reader);
        String state = !event.takesPlace()
                ? event.postponed() ? "event-postponed" : "event-cancelled"
                : answer.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean more = answer.noMore() == null;
        int largest = more
                ? Math.max(
                        answer.partySize(), reservations.placesNow(event.id()).largestParty())
                : answer.partySize();
        return new ManagePage(
                frames.discreet(reader, title(words, event.slot()), here),
                facts,
                words.get("site.manage.heading." + state),
                standing(words, answer, state),
                style(state),
                happened == null || again && !holds
                        ? null
                        : words.get("site.manage.happened." + happened, "count", answer.partySize()),
                "new".equals(happened) && answer.email() != null,
                again && holds && more,
                answer.name(),
                words.get("site.manage.people", "count", answer.partySize()),
                coming && !event.cancelled() ? SafeText.html(own.instructions()) : "",
                own.language().equals(reader) ? null : own.language().tag(),
                links.absolute(here.apply(reader)),
                words.date((event.postponed() ? retention.postponed() : retention.reservations())
                        .after(event.slot().endsAt())
                        .atZone(event.slot().zone())
                        .toLocalDate()),
                answer.changeable() && event.takesPlace()
                        ? PartyFields.of(words, choices, event, typed.atMost(largest), problems, largest)
                        : null,
                more ? null : words.get("site.manage.no-more", "people", answer.partySize()),
                answer.state() == RsvpState.CANCELLED && more,
                here.apply(reader),
                Links.manageCancel(reader, token),
                coming && !event.cancelled() && !event.slot().isOver(clock.instant())
                        ? Links.manageEventFile(reader, token)
                        : null,
                Links.reserve(reader, event.slug()));
    }

    /** On a shared device and in its history: when it is, never what. */
    private static String title(Words words, TimeSlot slot) {
        var start = slot.startLocal();
        String day = words.weekday(start.toLocalDate());
        return TimeSlot.isWholeDays(start, slot.endLocal())
                ? words.get("site.manage.title.whole-day", "day", day)
                : words.get("site.manage.title", "day", day, "time", words.time(start.toLocalTime()));
    }

    private static String standing(Words words, ManagedRsvp answer, String state) {
        Integer position = answer.waitingPosition();
        return position == null
                ? words.get("site.manage.standing." + state)
                : words.get("site.manage.standing.waitlisted", "position", position);
    }

    private static String style(String state) {
        return switch (state) {
            case "going", "attended" -> "state-open";
            case "waitlisted" -> "state-few";
            case "event-cancelled", "event-postponed" -> "state-cancelled";
            default -> "state-closed";
        };
    }
}
