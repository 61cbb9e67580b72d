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
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.rsvp.spots.SpotsNow;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Option;
import nyc.icefree.site.Problems;
import nyc.icefree.site.Scripts;
import nyc.icefree.site.events.Choices;
import nyc.icefree.site.events.EventSummary;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the reserve page, first and again after a refusal. */
@Component
class ReservePages {
    /**
     * A browser drops a page from its cache when it posts to that page's address (RFC 9111, 4.4), and going back would
     * fetch a new form.
     */
    private static final String SENT = "?send";

    private static final int OFFERED = 5;

    private final Frames frames;
    private final Choices choices;
    private final Reservations reservations;
    private final MoreDates more;
    private final OtherDates dates;
    private final Clock clock;

    private final Retention retention;
    private final Scripts scripts;
    private final ProofOfWork work;
    private final RateLimits limits;
    private final HttpServletRequest request;

    ReservePages(
            Frames frames,
            Choices choices,
            Reservations reservations,
            MoreDates more,
            OtherDates dates,
            Clock clock,
            Retention retention,
            Scripts scripts,
            ProofOfWork work,
            RateLimits limits,
            HttpServletRequest request) {
        this.limits = limits;
        this.request = request;
        this.scripts = scripts;
        this.work = work;
        this.retention = retention;
        this.frames = frames;
        this.choices = choices;
        this.reservations = reservations;
        this.more = more;
        this.dates = dates;
        this.clock = clock;
    }

    record Filled(Language reader, EventView event, PartyInput typed, Wish wish, String key) {
        Filled with(String another) {
            return new Filled(reader, event, typed, wish, another);
        }

        Filled withoutAnswers() {
            return new Filled(reader, event, typed.withoutAnswers(), wish, key);
        }
    }

    ReservePage page(Filled form, Problems problems, ReserveButton asked) {
        var event = form.event();
        var typed = form.typed();
        String network = limits.network(request);
        Words words = frames.words(form.reader());
        SpotsNow places = reservations.placesNow(event.id());
        boolean full = asked == ReserveButton.WAITING;
        boolean none = places.word() == SpotsLeft.FULL;
        var facts = EventSummary.of(words, event);
        var also = more.toChoose(words, event, typed);
        return new ReservePage(
                frames.closed(
                        form.reader(),
                        words.get("site.reserve.title", "event", facts.title()),
                        language -> SayableCode.read(typed.invitation())
                                .map(code -> FindLinks.invitation(language, event.slug(), code.digits()))
                                .orElse(Links.reserve(language, event.slug()))),
                facts,
                closed(words, event, places),
                places(words, places),
                PartyFields.of(
                        words,
                        choices,
                        event,
                        reservations.questions(event.id()),
                        typed,
                        problems,
                        Math.max(1, places.largestParty())),
                InvitationField.of(words, event, typed.invitation()),
                also,
                none || full || problems.at("adults") != null || places.word() == SpotsLeft.CLOSED
                        ? dates.withRoom(event, typed.size(), OFFERED).stream()
                                .map(other -> OtherDate.of(words, other, event))
                                .toList()
                        : List.of(),
                Links.reserve(form.reader(), event.slug()) + SENT,
                form.key(),
                scripts.path(),
                Stream.concat(Stream.of(event), more.dates(event).stream().filter(date -> isOffered(date, also)))
                        .map(date -> new WorkField(
                                WorkField.name(event, date),
                                date.equals(event) ? "" : date.slug(),
                                work.task(form.key(), date.id().toString(), reservations.work(date.id(), network))))
                        .toList(),
                WishField.of(words, none || full, form.wish()),
                event.admittance() == Admittance.APPROVED && typed.invitation().isBlank(),
                none || full,
                full && !none,
                asked == ReserveButton.THIS_PARTY,
                words.date(retention
                        .reservations()
                        .after(event.slot().endsAt())
                        .atZone(event.slot().zone())
                        .toLocalDate()),
                Links.privacy(form.reader()));
    }

    private static boolean isOffered(EventView date, List<Option> offered) {
        return offered.stream().anyMatch(option -> option.value().equals(date.slug()));
    }

    private @Nullable String closed(Words words, EventView event, SpotsNow places) {
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
        if (places.word() != SpotsLeft.CLOSED) {
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

    private static String places(Words words, SpotsNow places) {
        Integer free = places.free();
        if (places.word() == SpotsLeft.FULL) {
            return words.get("site.reserve.full");
        }
        return free == null ? words.get("site.reserve.free-unlimited") : words.get("site.reserve.free", "free", free);
    }
}
