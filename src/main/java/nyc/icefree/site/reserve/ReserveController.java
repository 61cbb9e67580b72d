package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.guard.FormKey;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.guard.ProofOfWork;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.SafeFault;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.FindLinks;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.reports.HeardCodes;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpSender;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.reserve.ReservePages.Asked;
import nyc.icefree.site.reserve.ReservePages.Filled;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the form by GET and takes it by POST; after a refusal the typed values come back. */
@Controller
record ReserveController(
        Html html,
        Frames frames,
        ReservePages pages,
        EventProgramme programme,
        Reservations reservations,
        FormKeys keys,
        RateLimits limits,
        ProofOfWork work,
        MoreDates more,
        ReservationThrottle gate,
        InvitationTries invited,
        HeardCodes heard) {
    private static final Logger LOG = LoggerFactory.getLogger(ReserveController.class);
    private static final String PATH = PageLanguage.PATH + "/events/{slug}/reserve";
    private static final int TRY_AGAIN_SECONDS = 30;

    @GetMapping(PATH)
    ResponseEntity<byte[]> form(
            @PathVariable Language reader,
            @PathVariable String slug,
            @RequestParam(name = PartyInput.FROM, defaultValue = "") String from) {
        EventView event = event(slug);
        if (!event.slug().equals(slug)) {
            return Html.seeOther(Links.reserve(reader, event.slug()));
        }
        String code = HeardCodes.isCode(from) ? from : "";
        var empty = new Filled(
                reader, event, PartyInput.empty(reader).cameFrom(code), Wish.COME, keys.issue(purpose(event)));
        return html.form("site/reserve.jte", pages.page(empty, Problems.NONE, Asked.RESERVE));
    }

    /** Leads people with an invitation's link to the form that reserves by it. */
    @GetMapping(PATH + "/{code:[0-9]{16}}")
    ResponseEntity<byte[]> invited(
            @PathVariable Language reader,
            @PathVariable String slug,
            @PathVariable String code,
            HttpServletRequest request) {
        EventView event = event(slug);
        if (!event.slug().equals(slug)) {
            return Html.seeOther(FindLinks.invitation(reader, event.slug(), code));
        }
        var form = invitedForm(reader, event, code);
        try {
            String problem = invited.problem(event, code, request);
            return problem == null ? show(HttpStatus.OK, form, Problems.NONE) : wrongCode(form, problem);
        } catch (TooManyRequests tooMany) {
            return tooMany(form, tooMany);
        }
    }

    @PostMapping(PATH + "/invited")
    ResponseEntity<byte[]> byCode(
            @PathVariable Language reader, @PathVariable String slug, HttpServletRequest request) {
        EventView event = event(slug);
        String typed = Objects.requireNonNullElse(request.getParameter(InvitationField.NAME), "");
        var form = invitedForm(reader, event, typed);
        try {
            String problem = invited.problem(event, typed, request);
            if (problem != null) {
                return wrongCode(form, problem);
            }
            invited.leadOn(request);
            return Html.seeOther(FindLinks.invitation(
                    reader, event.slug(), SayableCode.read(typed).orElseThrow().digits()));
        } catch (TooManyRequests tooMany) {
            return tooMany(form, tooMany);
        }
    }

    private Filled invitedForm(Language reader, EventView event, String code) {
        return new Filled(
                reader, event, PartyInput.empty(reader).invitedBy(code), Wish.COME, keys.issue(purpose(event)));
    }

    private ResponseEntity<byte[]> wrongCode(Filled form, String key) {
        var words = frames.words(form.reader());
        return show(HttpStatus.UNPROCESSABLE_CONTENT, form, InvitationField.problem(words.get(key)));
    }

    private ResponseEntity<byte[]> tooMany(Filled form, TooManyRequests tooMany) {
        long seconds = tooMany.retryAfterSeconds();
        var problem = problem(form, "site.form.too-many", "seconds", seconds);
        return Html.retryAfter(show(HttpStatus.TOO_MANY_REQUESTS, form, problem), seconds);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> reserve(
            @PathVariable Language reader, @PathVariable String slug, HttpServletRequest request) {
        return gate.pass(
                () -> answer(posted(reader, slug, request), request), () -> full(posted(reader, slug, request)));
    }

    private EventView event(String slug) {
        return programme.bySlug(slug).orElseThrow(NotYours::new);
    }

    private Filled posted(Language reader, String slug, HttpServletRequest request) {
        return new Filled(
                reader,
                event(slug),
                PartyInput.of(request),
                WishField.posted(request),
                String.valueOf(request.getParameter("key")));
    }

    private ResponseEntity<byte[]> full(Filled form) {
        LOG.warn(
                "Too many answer at once: one to event {} is told to try again",
                form.event().id());
        return Html.retryAfter(
                show(HttpStatus.SERVICE_UNAVAILABLE, form, problem(form, "site.form.try-again")), TRY_AGAIN_SECONDS);
    }

    private ResponseEntity<byte[]> answer(Filled form, HttpServletRequest request) {
        String purpose = purpose(form.event());
        FormKey key = keys.check(purpose, form.key());
        if (!Objects.requireNonNullElse(request.getParameter("homepage"), "").isBlank()) {
            return again(form.with(keys.issue(purpose)), "site.form.leave-empty");
        }
        return key.verdict() == FormKey.Verdict.WRONG
                ? again(form.with(keys.issue(purpose)), "site.form.expired")
                : take(form, key, request);
    }

    private ResponseEntity<byte[]> again(Filled form, String problem) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, form, problem(form, problem));
    }

    private Problems problem(Filled form, String key, Object... arguments) {
        return Problems.one(frames.words(form.reader()).get(key, arguments));
    }

    private ResponseEntity<byte[]> take(Filled form, FormKey key, HttpServletRequest request) {
        var event = form.event();
        var typed = form.typed();
        Words words = frames.words(form.reader());
        if (typed.toQuestions().isOutdated(reservations.questions(event.id()))) {
            return again(form.withoutAnswers(), Words.key(ReservationReason.QUESTIONS_CHANGED));
        }
        String slip = InvitationTries.slip(typed.invitation());
        if (slip != null) {
            return wrongCode(form, slip);
        }
        var answer = typed.form(form.reader(), "yes".equals(request.getParameter("waiting")))
                .wishing(form.wish());
        try {
            limits.take(RateLimit.RESERVE, request);
            invited.begin(event, typed.invitation(), request);
            var outcome = key.valid()
                    ? Optional.of(
                            reservations.reserve(event.id(), answer, key.idempotency(), sender(form, event, request)))
                    : reservations.look(event.id(), answer, key.idempotency());
            invited.right(event, typed.invitation(), request);
            if (outcome.isPresent()) {
                if (!outcome.get().again()) {
                    heard.count(event.id(), typed.from());
                }
                // a full date is waited for, and the page of the RSVP says so
                var missed = key.valid() ? alsoReserve(form, key, answer, request) : List.<String>of();
                return Html.seeOther(Links.manage(form.reader(), outcome.get().manage())
                        + (outcome.get().again() ? "?again" : "?new")
                        + missed.stream().map(slug -> "&missed=" + slug).collect(Collectors.joining()));
            }
            // a key that came too soon becomes valid while its reader looks at the message
            return key.verdict() == FormKey.Verdict.TOO_FAST
                    ? again(form, "site.form.too-fast")
                    : again(form.with(keys.renew(purpose(event))), "site.form.expired");
        } catch (ReservationRefused refused) {
            invited.refused(event, typed.invitation(), request, refused);
            var left = refused.is(ReservationReason.QUESTIONS_CHANGED) ? form.withoutAnswers() : form;
            var page = pages.page(
                    refused.is(ReservationReason.ANOTHER_PARTY) ? left.with(keys.renew(purpose(event))) : left,
                    PartyFields.problems(words, refused, typed),
                    Asked.after(refused));
            return html.personal(HttpStatus.UNPROCESSABLE_CONTENT, "site/reserve.jte", page);
        } catch (TooManyRequests tooMany) {
            return tooMany(form, tooMany);
        } catch (DataAccessException | TransactionException e) {
            invited.right(event, typed.invitation(), request);
            LOG.error("An answer to event {} could not be kept", event.id(), SafeFault.of(e));
            return show(HttpStatus.SERVICE_UNAVAILABLE, form, problem(form, "site.form.try-again"));
        }
    }

    /** @return slugs of the other dates that could not be had */
    private List<String> alsoReserve(Filled form, FormKey key, ReservationForm answer, HttpServletRequest request) {
        var event = form.event();
        var typed = form.typed();
        var questions = reservations.questions(event.id());
        return more.reserve(event, typed, other -> {
            var answers = answer.party().toQuestions().stillMeant(questions, reservations.questions(other.id()));
            var code = invited.at(other, event, typed.invitation(), typed.size());
            reservations.reserve(
                    other.id(),
                    new ReservationForm(answer.party().answering(answers), true, form.wish()),
                    key.idempotency(),
                    sender(form, other, request).invitedBy(code));
        });
    }

    private ResponseEntity<byte[]> show(HttpStatus status, Filled form, Problems problems) {
        return html.personal(status, "site/reserve.jte", pages.page(form, problems, Asked.RESERVE));
    }

    private RsvpSender sender(Filled form, EventView date, HttpServletRequest request) {
        String network = limits.network(request);
        boolean done = work.isDone(
                form.key(),
                date.id().toString(),
                reservations.work(date.id(), network),
                request.getParameter(ReservePage.WorkField.name(form.event(), date)));
        return new RsvpSender(done ? Proof.SHOWN : Proof.NONE, network)
                .invitedBy(SayableCode.read(form.typed().invitation()).orElse(null));
    }

    static String purpose(EventView event) {
        return "reserve:" + event.id();
    }
}
