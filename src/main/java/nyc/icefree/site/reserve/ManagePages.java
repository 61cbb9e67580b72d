package nyc.icefree.site.reserve;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nyc.icefree.calendar.CalendarOffers;
import nyc.icefree.disclosure.Directions;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.FindLinks;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.calendars.CalendarEntries;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.reserving.RsvpDestruction;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.Choices;
import nyc.icefree.site.events.EventSummary;
import nyc.icefree.site.events.TellOthers;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ManagePages {
    private final Frames frames;
    private final Choices choices;
    private final Reservations reservations;
    private final Links links;
    private final EventProgramme programme;
    private final CalendarOffers offers;
    private final OtherReservedLines together;
    private final MoveDates moving;
    private final Clock clock;

    private final RsvpDestruction destruction;
    private final CalendarEntries entries;

    ManagePages(
            Frames frames,
            Choices choices,
            Reservations reservations,
            Links links,
            EventProgramme programme,
            CalendarOffers offers,
            OtherReservedLines together,
            MoveDates moving,
            Clock clock,
            RsvpDestruction destruction,
            CalendarEntries entries) {
        this.programme = programme;
        this.offers = offers;
        this.together = together;
        this.moving = moving;
        this.destruction = destruction;
        this.entries = entries;
        this.frames = frames;
        this.choices = choices;
        this.reservations = reservations;
        this.links = links;
        this.clock = clock;
    }

    /** Part of the page that a post's problems belong to; it is shown open. */
    enum Panel {
        CHANGE,
        MOVE,
        CANCEL
    }

    /**
     * @param happened what the last post did: {@code new}, {@code again}, {@code changed}, {@code cancelled} or {@code
     *     moved}; {@code still} after a reminder; null for nothing
     * @param panel to which the problems belong
     */
    ManagePage page(
            Language reader,
            String token,
            ManagedRsvp answer,
            EventView event,
            PartyInput typed,
            Problems problems,
            Panel panel,
            @Nullable String happened) {
        return page(reader, token, answer, event, typed, problems, panel, happened, List.of());
    }

    /** @param missed slugs of other dates that the same form asked for and could not have */
    ManagePage page(
            Language reader,
            String token,
            ManagedRsvp answer,
            EventView event,
            PartyInput typed,
            Problems problems,
            Panel panel,
            @Nullable String happened,
            List<String> missed) {
        Words words = frames.words(reader);
        Function<Language, String> here = language -> Links.manage(language, token);
        boolean over = event.slot().isOver(clock.instant());
        boolean coming = answer.state() == RsvpState.GOING;
        boolean holds = answer.state().isOpen();
        boolean again = "again".equals(happened);
        boolean asked = NextStep.STILL.equals(happened);
        boolean more = answer.noMore() == null;
        boolean changeable = answer.changeable() && event.takesPlace();
        var own = event.instructedIn(reader);
        // the public view: maps and shared texts must tell nothing else
        var open = coming && event.takesPlace() && !over ? programme.bySlug(event.slug()) : Optional.<EventView>empty();
        var until = destruction.until(token).orElseThrow(NotYours::new);
        var others = together.of(words, token, event, missed);
        return new ManagePage(
                frames.discreet(reader, title(words, event.slot()), here),
                EventSummary.of(words, event),
                AnswerStanding.of(words, answer, event, over),
                happened == null || asked || again && !holds
                        ? null
                        : words.get("site.manage.happened." + happened, "count", answer.size()),
                isFresh(happened) && holds,
                isFresh(happened) && answer.party().email() != null && answer.state() != RsvpState.HELD,
                again && holds && more,
                answer.party().name(),
                people(words, answer),
                holds && event.takesPlace() && !over
                        ? new AskedFor(words, event)
                                .lines(answer.party().needs(), answer.party().answers())
                        : List.of(),
                QuestionLine.of(
                        words,
                        reservations.questions(event.id()),
                        answer.party().toQuestions()),
                coming && event.takesPlace() ? SafeText.html(own.instructions()) : "",
                own.language().equals(reader) ? null : own.language().tag(),
                OwnLink.of(links.absolute(here.apply(reader))),
                words.date(until.link()),
                problems,
                changeable ? NextStep.of(words, reader, token, answer, asked) : null,
                changeable ? change(words, reader, token, answer, event, typed, problems, panel) : null,
                others,
                moving.of(words, token, answer, event, over, problems.any() && panel == Panel.MOVE),
                changeable ? unsure(words, reader, token, answer) : null,
                changeable ? cancel(words, reader, token, answer, problems.any() && panel == Panel.CANCEL) : null,
                answer.state() == RsvpState.CANCELLED ? afresh(words, answer, event, over) : null,
                holds && event.takesPlace() && !over
                        ? entries.wanted(token)
                                .map(wanted -> new ManagePage.Entry(wanted, Links.manage(reader, token) + "/calendar"))
                                .orElse(null)
                        : null,
                open.flatMap(seen -> offers.of(seen, reader))
                        .map(offer -> offer.by(Links.manageEventFile(reader, token)))
                        .orElse(null),
                open.flatMap(Directions::to).orElse(null),
                open.flatMap(seen -> TellOthers.of(words, seen, links)).orElse(null),
                answer.code().inGroups(),
                new ManagePage.Destroy(
                        words.get("site.ticket.destroy.how", "day", words.date(until.backups())),
                        others == null || others.had().isEmpty()
                                ? null
                                : words.get(
                                        "site.ticket.destroy.others",
                                        "count",
                                        others.had().size()),
                        FindLinks.destroy(reader, token)),
                Links.reserve(reader, event.slug()));
    }

    /** Whether the party has not seen this link before. */
    private static boolean isFresh(@Nullable String happened) {
        return "new".equals(happened) || "moved".equals(happened);
    }

    private ManagePage.Change change(
            Words words,
            Language reader,
            String token,
            ManagedRsvp answer,
            EventView event,
            PartyInput typed,
            Problems problems,
            Panel panel) {
        boolean more = answer.noMore() == null;
        var places = reservations.placesNow(event.id());
        int largest = more ? Math.max(answer.size(), places.largestParty()) : answer.size();
        return new ManagePage.Change(
                PartyFields.of(
                        words,
                        choices,
                        event,
                        reservations.questions(event.id()),
                        typed.atMost(largest),
                        problems,
                        largest),
                more ? null : words.get("site.manage.no-more", "people", answer.size()),
                Links.manage(reader, token),
                problems.any() && panel == Panel.CHANGE);
    }

    private static String people(Words words, ManagedRsvp answer) {
        String people = new NeedsInWords(words).people(answer.party().people());
        Language language = answer.party().inLanguage();
        return language == null
                ? people
                : words.get("site.ticket.people-in", "people", people, "language", words.within(language));
    }

    private static ManagePage.@Nullable Unsure unsure(Words words, Language reader, String token, ManagedRsvp answer) {
        return answer.state() == RsvpState.GOING || answer.state() == RsvpState.WAITLISTED
                ? new ManagePage.Unsure(
                        words.get("site.turn.unsure.how"),
                        words.get("site.turn.unsure.send"),
                        Links.manage(reader, token) + "/maybe")
                : null;
    }

    private static ManagePage.Cancel cancel(
            Words words, Language reader, String token, ManagedRsvp answer, boolean open) {
        String kind = switch (answer.state()) {
            case WAITLISTED -> "waiting.";
            case MAYBE, ASKED, HELD -> "open.";
            default -> "";
        };
        return new ManagePage.Cancel(
                words.get("site.ticket.cancel." + kind + "how", "count", answer.size()),
                words.get("site.ticket.cancel." + kind + "send"),
                Links.manageCancel(reader, token),
                open);
    }

    private static ManagePage.Afresh afresh(Words words, ManagedRsvp answer, EventView event, boolean over) {
        var refused = answer.noMore();
        if (over) {
            return new ManagePage.Afresh(words.get("site.reserve.over"));
        }
        if (!event.takesPlace()) {
            return new ManagePage.Afresh(
                    words.get("site.manage.standing.event-" + (event.postponed() ? "postponed" : "cancelled")));
        }
        return new ManagePage.Afresh(refused == null ? null : words.get("site.ticket.afresh.closed"));
    }

    /** Tells when the event is, never what: the title stays in a shared device's history. */
    private static String title(Words words, TimeSlot slot) {
        var start = slot.startLocal();
        String day = words.weekday(start.toLocalDate());
        return TimeSlot.isWholeDays(start, slot.endLocal())
                ? words.get("site.manage.title.whole-day", "day", day)
                : words.get("site.manage.title", "day", day, "time", words.time(start.toLocalTime()));
    }
}
