package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.people.NotYours;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.SayableCode;
import nyc.icefree.rsvp.answers.Wish;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.web.FormKey;
import nyc.icefree.web.FormKeys;
import nyc.icefree.web.Links;
import nyc.icefree.web.ProofOfWork;
import nyc.icefree.web.RateLimit;
import nyc.icefree.web.RateLimits;
import nyc.icefree.web.SafeFault;
import nyc.icefree.web.TooManyRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows the form by GET and takes it by POST; whatever is refused, what was typed comes back. */
@Controller
class ReserveController {
    private static final Logger LOG = LoggerFactory.getLogger(ReserveController.class);
    private static final String PATH = PageLanguage.PATH + "/events/{slug}/reserve";
    private static final int TRY_AGAIN_SECONDS = 30;
    private final Html html;
    private final Frames frames;
    private final ReservePages pages;
    private final EventProgramme programme;
    private final Reservations reservations;
    private final FormKeys keys;
    private final RateLimits limits;
    private final ProofOfWork work;
    private final MoreDates more;
    private final Turnstile turnstile;
    private final InvitationTries invited;

    ReserveController(
            Html html,
            Frames frames,
            ReservePages pages,
            EventProgramme programme,
            Reservations reservations,
            FormKeys keys,
            RateLimits limits,
            ProofOfWork work,
            MoreDates more,
            Turnstile turnstile,
            InvitationTries invited) {
        this.invited = invited;
        this.html = html;
        this.frames = frames;
        this.pages = pages;
        this.programme = programme;
        this.reservations = reservations;
        this.keys = keys;
        this.limits = limits;
        this.work = work;
        this.more = more;
        this.turnstile = turnstile;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> form(@PathVariable Language reader, @PathVariable String slug, HttpServletRequest request) {
        EventView event = programme.bySlug(slug).orElseThrow(NotYours::new);
        if (!event.slug().equals(slug)) {
            return Html.seeOther(Links.reserve(reader, event.slug()));
        }
        return html.form(
                "site/reserve.jte",
                pages.page(
                        reader,
                        event,
                        PartyInput.EMPTY,
                        Wish.COME,
                        Problems.NONE,
                        keys.issue(purpose(event)),
                        ReserveButton.PLACES,
                        limits.network(request)));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> reserve(
            @PathVariable Language reader, @PathVariable String slug, HttpServletRequest request) {
        return turnstile.pass(() -> answer(reader, slug, request), () -> full(reader, slug, request));
    }

    private ResponseEntity<byte[]> full(Language reader, String slug, HttpServletRequest request) {
        EventView event = programme.bySlug(slug).orElseThrow(NotYours::new);
        LOG.warn("Too many answer at once: one to event {} is told to try again", event.id());
        var problem = Problems.one(frames.words(reader).get("site.form.try-again"));
        String posted = String.valueOf(request.getParameter("key"));
        return Html.retryAfter(
                show(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        reader,
                        event,
                        PartyInput.of(request),
                        WishField.posted(request),
                        problem,
                        posted,
                        ReserveButton.PLACES,
                        request),
                TRY_AGAIN_SECONDS);
    }

    private ResponseEntity<byte[]> answer(Language reader, String slug, HttpServletRequest request) {
        EventView event = programme.bySlug(slug).orElseThrow(NotYours::new);
        var typed = PartyInput.of(request);
        Wish wish = WishField.posted(request);
        String posted = String.valueOf(request.getParameter("key"));
        FormKey key = keys.check(purpose(event), posted);
        if (!Objects.requireNonNullElse(request.getParameter("homepage"), "").isBlank()) {
            return again(reader, event, typed, wish, "site.form.leave-empty", keys.issue(purpose(event)), request);
        }
        return key.verdict() == FormKey.Verdict.WRONG
                ? again(reader, event, typed, wish, "site.form.expired", keys.issue(purpose(event)), request)
                : take(reader, event, typed, key, posted, request);
    }

    private ResponseEntity<byte[]> again(
            Language reader,
            EventView event,
            PartyInput typed,
            Wish wish,
            String problem,
            String key,
            HttpServletRequest request) {
        var problems = Problems.one(frames.words(reader).get(problem));
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                reader,
                event,
                typed,
                wish,
                problems,
                key,
                ReserveButton.PLACES,
                request);
    }

    private ResponseEntity<byte[]> take(
            Language reader,
            EventView event,
            PartyInput typed,
            FormKey key,
            String posted,
            HttpServletRequest request) {
        Words words = frames.words(reader);
        Wish wish = WishField.posted(request);
        if (typed.toQuestions().isOutdated(reservations.questions(event.id()))) {
            return again(
                    reader,
                    event,
                    typed.withoutAnswers(),
                    wish,
                    Words.key(ReservationReason.QUESTIONS_CHANGED),
                    posted,
                    request);
        }
        String slip = InvitationTries.slip(typed.invitation());
        if (slip != null) {
            var problem = new Problems.Problem(InvitationField.NAME, words.get(slip));
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    reader,
                    event,
                    typed,
                    wish,
                    new Problems(List.of(problem)),
                    posted,
                    ReserveButton.PLACES,
                    request);
        }
        var form = typed.form(reader, "yes".equals(request.getParameter("waiting")))
                .wishing(wish);
        try {
            limits.take(RateLimit.RESERVE, request);
            invited.begin(event, typed.invitation(), request);
            var outcome = key.valid()
                    ? Optional.of(reservations.reserve(
                            event.id(), form, key.idempotency(), sender(event, event, posted, typed, request)))
                    : reservations.look(event.id(), form, key.idempotency());
            invited.right(event, typed.invitation(), request);
            if (outcome.isPresent()) {
                // what is full there is waited for: the page of the answer says so
                var missed = !key.valid()
                        ? List.<String>of()
                        : more.reserve(
                                event,
                                typed,
                                other -> reservations.reserve(
                                        other.id(),
                                        typed.form(reader, true)
                                                .wishing(wish)
                                                .answering(form.toQuestions()
                                                        .stillMeant(
                                                                reservations.questions(event.id()),
                                                                reservations.questions(other.id()))),
                                        key.idempotency(),
                                        sender(event, other, posted, typed, request)
                                                .invitedBy(
                                                        invited.at(other, event, typed.invitation(), typed.size()))));
                return Html.seeOther(Links.manage(reader, outcome.get().manage())
                        + (outcome.get().again() ? "?again" : "?new")
                        + missed.stream().map(slug -> "&missed=" + slug).collect(Collectors.joining()));
            }
            // a key that came too soon ripens while its reader looks at the message
            return key.verdict() == FormKey.Verdict.TOO_FAST
                    ? again(reader, event, typed, wish, "site.form.too-fast", posted, request)
                    : again(reader, event, typed, wish, "site.form.expired", keys.renew(purpose(event)), request);
        } catch (ReservationRefused refused) {
            invited.refused(event, typed.invitation(), request, refused);
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    reader,
                    event,
                    refused.is(ReservationReason.QUESTIONS_CHANGED) ? typed.withoutAnswers() : typed,
                    wish,
                    PartyFields.problems(words, refused, typed),
                    refused.is(ReservationReason.ANOTHER_PARTY) ? keys.renew(purpose(event)) : posted,
                    ReserveButton.after(refused),
                    request);
        } catch (TooManyRequests tooMany) {
            var problem = Problems.one(words.get("site.form.too-many", "seconds", tooMany.retryAfterSeconds()));
            return Html.retryAfter(
                    show(
                            HttpStatus.TOO_MANY_REQUESTS,
                            reader,
                            event,
                            typed,
                            wish,
                            problem,
                            posted,
                            ReserveButton.PLACES,
                            request),
                    tooMany.retryAfterSeconds());
        } catch (DataAccessException | TransactionException e) {
            invited.right(event, typed.invitation(), request);
            LOG.error("An answer to event {} could not be kept", event.id(), SafeFault.of(e));
            var problem = Problems.one(words.get("site.form.try-again"));
            return show(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    reader,
                    event,
                    typed,
                    wish,
                    problem,
                    posted,
                    ReserveButton.PLACES,
                    request);
        }
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Language reader,
            EventView event,
            PartyInput typed,
            Wish wish,
            Problems problems,
            String key,
            ReserveButton asked,
            HttpServletRequest request) {
        var page = pages.page(reader, event, typed, wish, problems, key, asked, limits.network(request));
        return html.personal(status, "site/reserve.jte", page);
    }

    private AnswerSender sender(
            EventView event, EventView date, String key, PartyInput typed, HttpServletRequest request) {
        String network = limits.network(request);
        boolean done = work.isDone(
                key,
                date.id().toString(),
                reservations.work(date.id(), network),
                request.getParameter(WorkField.name(event, date)));
        return new AnswerSender(done ? Proof.SHOWN : Proof.NONE, network)
                .invitedBy(SayableCode.read(typed.invitation()).orElse(null));
    }

    static String purpose(EventView event) {
        return "reserve:" + event.id();
    }
}
