package nyc.icefree.site.reserve;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nyc.icefree.calendar.CalendarOffers;
import nyc.icefree.disclosure.Directions;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.links.FindLinks;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.calendars.CalendarEntries;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.rsvp.reserving.EventForParty;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.reserving.RsvpDestruction;
import nyc.icefree.rsvp.reserving.Tickets;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Problems;
import nyc.icefree.site.QrCode;
import nyc.icefree.site.events.Choices;
import nyc.icefree.site.events.EventSummary;
import nyc.icefree.site.events.TellOthers;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the secret page, also after a refusal. */
@Component
record ManagePages(
        Frames frames,
        Choices choices,
        Reservations reservations,
        EventForParty events,
        Links links,
        EventProgramme programme,
        CalendarOffers offers,
        OtherDatesOfForm dates,
        Clock clock,
        RsvpDestruction destruction,
        CalendarEntries entries,
        Tickets tickets) {
    EventView event(String token) {
        return events.of(token).orElseThrow(NotYours::new);
    }

    /** Part of the page that a post's problems belong to; it is shown open. */
    enum Panel {
        CHANGE,
        MOVE,
        CANCEL
    }

    /**
     * Says what is true of this look at the page alone, beyond the RSVP itself.
     *
     * @param typed null for the party as it is
     * @param happened the end of the text about the last post, or {@link NextStep#STILL} after a reminder; null for nothing
     * @param missed slugs of other dates that the same form asked for and could not have
     */
    record Said(
            @Nullable PartyInput typed,
            Problems problems,
            Panel panel,
            @Nullable String happened,
            List<String> missed) {
        static Said happened(@Nullable String happened, List<String> missed) {
            return new Said(null, Problems.NONE, Panel.CHANGE, happened, missed);
        }

        static Said problems(Problems problems, Panel panel) {
            return typed(null, problems, panel);
        }

        static Said typed(@Nullable PartyInput typed, Problems problems, Panel panel) {
            return new Said(typed, problems, panel, null, List.of());
        }

        boolean isAt(Panel other) {
            return problems.any() && panel == other;
        }
    }

    ManagePage page(Language reader, String token, Said said) {
        return new Page(reader, token, said).page();
    }

    private final class Page {
        private final Words words;
        private final Language reader;
        private final String token;
        private final Said said;
        private final ManagedRsvp answer;
        private final EventView event;
        private final boolean over;
        private final boolean holds;
        private final boolean changeable;

        Page(Language reader, String token, Said said) {
            this.words = frames.words(reader);
            this.reader = reader;
            this.token = token;
            this.said = said;
            this.answer = reservations.byToken(token).orElseThrow(NotYours::new);
            this.event = ManagePages.this.event(token);
            this.over = event.slot().isOver(clock.instant());
            this.holds = answer.state().isOpen();
            this.changeable = answer.changeable() && event.takesPlace();
        }

        ManagePage page() {
            var until = destruction.until(token).orElseThrow(NotYours::new);
            // the public view: maps and shared texts must tell nothing else
            boolean coming = isComing() && event.takesPlace() && !over;
            var open = coming ? programme.bySlug(event.slug()) : Optional.<EventView>empty();
            var together = dates.had(words, token, event, said.missed);
            return new ManagePage(
                    frames.discreet(reader, title(), language -> Links.manage(language, token)),
                    said.problems,
                    happened(),
                    ticket(open),
                    new ManagePage.Keep(
                            OwnLink.of(links.absolute(Links.manage(reader, token))),
                            answer.code().inGroups(),
                            words.date(until.link())),
                    acts(destroy(until, together)),
                    new ManagePage.RelatedLinks(
                            together,
                            coming ? Links.manageReminder(reader, token) : null,
                            open.flatMap(seen -> offers.of(seen, reader))
                                    .map(offer -> offer.by(Links.manageEventFile(reader, token)))
                                    .orElse(null),
                            open.flatMap(seen -> TellOthers.of(words, seen, links))
                                    .orElse(null),
                            answer.state() == RsvpState.CANCELLED ? afresh() : null,
                            Links.reserve(reader, event.slug())));
        }

        private boolean isComing() {
            return answer.state() == RsvpState.GOING;
        }

        private ManagePage.Happened happened() {
            String happened = said.happened;
            boolean again = "again".equals(happened);
            boolean fresh = ("new".equals(happened) || "moved".equals(happened)) && holds;
            return new ManagePage.Happened(
                    happened == null || happened.equals(NextStep.STILL) || again && !holds
                            ? null
                            : words.get("site.manage.happened." + happened, "count", answer.size()),
                    fresh,
                    fresh && answer.party().email() != null && answer.state() != RsvpState.HELD,
                    again && holds && answer.noMore() == null);
        }

        private ManagePage.TicketHead ticket(Optional<EventView> open) {
            var own = event.instructedIn(reader);
            var party = answer.party();
            return new ManagePage.TicketHead(
                    EventSummary.of(words, event),
                    AnswerStanding.of(words, answer, event, over),
                    new ManagePage.Party(party.name(), people()),
                    holds && event.takesPlace() && !over
                            ? new AskedFor(words, event).lines(party.needs(), party.answers())
                            : List.of(),
                    QuestionLine.of(words, reservations.questions(event.id()), party.toQuestions()),
                    isComing() && event.takesPlace() && !over ? SafeText.html(own.instructions()) : "",
                    own.language().equals(reader) ? null : own.language().tag(),
                    open.flatMap(one -> Directions.to(words.city(), one)).orElse(null),
                    code());
        }

        private @Nullable QrCode code() {
            boolean atDoor = event.takesPlace() && !over && event.attendance() != Attendance.ONLINE;
            return isComing() && atDoor
                    ? tickets.codeOf(token)
                            .map(code -> QrCode.of(links.absolute(DoorAddresses.ticket(code))))
                            .orElse(null)
                    : null;
        }

        private String people() {
            String people = new NeedsInWords(words).people(answer.party().people());
            Language language = answer.party().inLanguage();
            return language == null
                    ? people
                    : words.get("site.ticket.people-in", "people", people, "language", words.within(language));
        }

        private ManagePage.Acts acts(ManagePage.Destroy destroy) {
            var entry = holds && event.takesPlace() && !over ? entries.wanted(token) : Optional.<Boolean>empty();
            boolean unsure = isComing() || answer.standing().waits();
            return new ManagePage.Acts(
                    changeable ? NextStep.of(words, reader, token, answer, NextStep.STILL.equals(said.happened)) : null,
                    changeable ? change() : null,
                    over ? null : dates.toMove(words, token, answer, event, said.isAt(Panel.MOVE)),
                    entry.map(wanted -> new ManagePage.Entry(wanted, Links.manage(reader, token) + "/calendar"))
                            .orElse(null),
                    changeable && unsure
                            ? new ManagePage.Unsure(
                                    words.get(isComing() ? "site.turn.unsure.how" : "site.turn.unsure.waiting"),
                                    words.get("site.turn.unsure.send"),
                                    Links.manage(reader, token) + "/maybe")
                            : null,
                    changeable ? cancel() : null,
                    destroy);
        }

        private ManagePage.Change change() {
            boolean more = answer.noMore() == null;
            int most = reservations.spotsNow(event.id()).largestParty();
            int largest = more ? Math.max(answer.size(), most) : answer.size();
            var typed = said.typed == null ? PartyInput.of(answer.party()) : said.typed;
            return new ManagePage.Change(
                    PartyFields.of(
                            words,
                            choices,
                            event,
                            reservations.questions(event.id()),
                            typed.atMost(largest),
                            said.problems,
                            largest,
                            true),
                    more ? null : words.get("site.manage.no-more", "people", answer.size()),
                    Links.manage(reader, token),
                    said.isAt(Panel.CHANGE));
        }

        private ManagePage.Cancel cancel() {
            String kind = switch (answer.state()) {
                case WAITLISTED -> "waiting.";
                case MAYBE, ASKED, HELD -> "open.";
                default -> "";
            };
            return new ManagePage.Cancel(
                    words.get("site.ticket.cancel." + kind + "how", "count", answer.size()),
                    words.get("site.ticket.cancel." + kind + "send"),
                    Links.manageCancel(reader, token),
                    said.isAt(Panel.CANCEL));
        }

        private ManagePage.Destroy destroy(RsvpDestruction.Until until, ManagePage.@Nullable Together together) {
            int others = together == null ? 0 : together.had().size();
            return new ManagePage.Destroy(
                    words.get("site.ticket.destroy.how", "day", words.date(until.backups())),
                    others == 0 ? null : words.get("site.ticket.destroy.others", "count", others),
                    FindLinks.destroy(reader, token));
        }

        private ManagePage.Afresh afresh() {
            if (over) {
                return new ManagePage.Afresh(words.get("site.reserve.over"));
            }
            if (!event.takesPlace()) {
                return new ManagePage.Afresh(words.get(
                        "site.manage.standing.event-" + (event.postponed() ? "postponed" : "cancelled"),
                        "kept",
                        AnswerStanding.kept(answer.state())));
            }
            return new ManagePage.Afresh(answer.noMore() == null ? null : words.get("site.ticket.afresh.closed"));
        }

        /** Tells when the event is, never what: the title stays in a shared device's history. */
        private String title() {
            var start = event.slot().startLocal();
            String day = words.weekday(start.toLocalDate());
            return TimeSlot.isWholeDays(start, event.slot().endLocal())
                    ? words.get("site.manage.title.whole-day", "day", day)
                    : words.get("site.manage.title", "day", day, "time", words.time(start.toLocalTime()));
        }
    }
}
