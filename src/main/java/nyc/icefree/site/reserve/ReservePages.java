package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.guard.ProofOfWork;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.FindLinks;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.OtherDates;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.rsvp.spots.SpotsNow;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Option;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.Choices;
import nyc.icefree.site.events.EventSummary;
import nyc.icefree.site.events.EventWording;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record ReservePages(
        Frames frames,
        Choices choices,
        Reservations reservations,
        MoreDates more,
        OtherDates dates,
        Clock clock,
        Retention retention,
        ProofOfWork work,
        RateLimits limits,
        HttpServletRequest request) {
    /**
     * A browser drops a page from its cache when it posts to that page's address (RFC 9111, 4.4), and going back would
     * fetch a new form.
     */
    private static final String SENT = "?send";

    private static final int OFFERED = 5;

    record Filled(Language reader, EventView event, PartyInput typed, Wish wish, String key) {
        Filled with(String another) {
            return new Filled(reader, event, typed, wish, another);
        }

        Filled withoutAnswers() {
            return new Filled(reader, event, typed.withoutAnswers(), wish, key);
        }
    }

    enum Asked {
        RESERVE,
        WAIT,
        /** Another party sent this form before; this button reserves for its own. */
        FOR_THIS_PARTY;

        static Asked after(ReservationRefused refused) {
            if (refused.is(ReservationReason.ANOTHER_PARTY)) {
                return FOR_THIS_PARTY;
            }
            return refused.is(ReservationReason.FULL) ? WAIT : RESERVE;
        }
    }

    ReservePage page(Filled form, Problems problems, Asked asked) {
        var event = form.event();
        var typed = form.typed();
        Words words = frames.words(form.reader());
        SpotsNow spots = reservations.spotsNow(event.id());
        boolean waiting = asked == Asked.WAIT || spots.word() == SpotsLeft.FULL;
        var facts = EventSummary.of(words, event);
        var party = PartyFields.of(
                words,
                choices,
                event,
                reservations.questions(event.id()),
                typed,
                problems,
                Math.max(1, spots.largestParty()),
                false);
        var also = more.toChoose(words, event, typed);
        var end = event.slot().endsAt().atZone(event.slot().zone());
        return new ReservePage(
                frames.closed(
                        form.reader(),
                        words.get("site.reserve.title", "event", facts.title()),
                        language -> SayableCode.read(typed.invitation())
                                .map(code -> FindLinks.invitation(language, event.slug(), code.digits()))
                                .orElse(Links.reserve(language, event.slug()))),
                facts,
                new EventWording(words).act(event, waiting ? SpotsLeft.FULL : spots.word()),
                closed(words, event, spots),
                spots(words, spots),
                new ReservePage.Fields(
                        party,
                        InvitationField.of(words, event, typed.invitation()),
                        WishField.of(words, waiting, form.wish()),
                        also,
                        sending(form, also)),
                new ReservePage.Button(
                        event.admittance() == Admittance.APPROVED
                                && typed.invitation().isBlank(),
                        waiting,
                        asked == Asked.WAIT && spots.word() != SpotsLeft.FULL,
                        asked == Asked.FOR_THIS_PARTY,
                        EventWording.isUnlimited(event)),
                waiting || problems.at("adults") != null || spots.word() == SpotsLeft.CLOSED
                        ? dates.withRoom(event, typed.size(), OFFERED).stream()
                                .map(other -> OtherDate.of(words, other, event))
                                .toList()
                        : List.of(),
                new ReservePage.Kept(
                        words.date(retention
                                .reservations()
                                .after(end.toInstant())
                                .atZone(end.getZone())
                                .toLocalDate()),
                        Links.privacy(form.reader())));
    }

    private ReservePage.Sending sending(Filled form, List<Option> also) {
        var event = form.event();
        String network = limits.network(request);
        var all = Stream.concat(Stream.of(event), more.dates(event).stream().filter(date -> isOffered(date, also)));
        return new ReservePage.Sending(
                Links.reserve(form.reader(), event.slug()) + SENT,
                form.key(),
                form.typed().from(),
                all.map(date -> new ReservePage.WorkField(
                                ReservePage.WorkField.name(event, date),
                                date.equals(event) ? "" : date.slug(),
                                work.task(form.key(), date.id().toString(), reservations.work(date.id(), network))))
                        .toList());
    }

    private static boolean isOffered(EventView date, List<Option> offered) {
        return offered.stream().anyMatch(option -> option.value().equals(date.slug()));
    }

    private @Nullable String closed(Words words, EventView event, SpotsNow spots) {
        if (event.cancelled()) {
            return words.get("site.event.cancelled-long");
        }
        if (event.postponed()) {
            return words.get("site.event.postponed-long");
        }
        if (event.slot().isOver(clock.instant())) {
            return words.get("site.reserve.over");
        }
        if (!event.takesRsvps()) {
            return words.get("site.reserve.just-come");
        }
        if (spots.word() != SpotsLeft.CLOSED) {
            return null;
        }
        var close = event.rsvpsCloseAt();
        return clock.instant().isBefore(close)
                ? words.get("site.reserve.closed")
                : words.get(
                        "site.reserve.closed-since",
                        "when",
                        words.moment(close, event.slot().zone()));
    }

    private static String spots(Words words, SpotsNow spots) {
        Integer free = spots.free();
        if (spots.word() == SpotsLeft.FULL) {
            return words.get("site.reserve.full");
        }
        return free == null ? words.get("site.reserve.free-unlimited") : words.get("site.reserve.free", "free", free);
    }
}
