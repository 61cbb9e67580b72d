package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.SayableCode;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.rsvp.invitations.RsvpInvitation;
import nyc.icefree.text.Words;
import nyc.icefree.web.RateLimit;
import nyc.icefree.web.RateLimits;
import nyc.icefree.web.TooManyRequests;
import nyc.icefree.web.WrongTries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up codes of invitations that somebody typed; who guesses waits, and a slip of the finger makes nobody wait. */
@Component
class InvitationTries {
    private final Invitations invitations;
    private final RateLimits limits;
    private final WrongTries tries;
    private final Clock clock;

    InvitationTries(Invitations invitations, RateLimits limits, WrongTries tries, Clock clock) {
        this.invitations = invitations;
        this.limits = limits;
        this.tries = tries;
        this.clock = clock;
    }

    /** The key of what is said of a code that cannot be one, as its last digit tells; null of one that can, or of none. */
    static @Nullable String slip(String typed) {
        return typed.isBlank() || SayableCode.read(typed).isPresent() ? null : "site.invitation.slip";
    }

    /**
     * The key of why a code that was typed lets nobody in; null when it does.
     *
     * @throws TooManyRequests while whoever guessed has to wait
     */
    @Nullable
    String problem(EventView event, String typed, HttpServletRequest request) {
        var code = SayableCode.read(typed);
        if (code.isEmpty()) {
            return typed.isBlank() ? Words.key(ReservationReason.INVITATION_MISSING) : slip(typed);
        }
        limits.take(RateLimit.MANAGE, request);
        begin(event, typed, request);
        var reason = invitations
                .byCode(event.id(), code.get())
                .map(this::refusal)
                .orElse(Found.of(ReservationReason.INVITATION_UNKNOWN));
        if (reason.reason() != ReservationReason.INVITATION_UNKNOWN) {
            right(event, typed, request);
        }
        return reason.reason() == null ? null : Words.key(reason.reason());
    }

    private record Found(@Nullable ReservationReason reason) {
        static Found of(@Nullable ReservationReason reason) {
            return new Found(reason);
        }
    }

    private Found refusal(RsvpInvitation found) {
        return Found.of(found.refusal(1, clock.instant()));
    }

    /**
     * Before a form with a code is taken, which counts as a wrong try until {@link #right} is said.
     *
     * @throws TooManyRequests while whoever guessed has to wait
     */
    void begin(EventView event, String typed, HttpServletRequest request) {
        if (!typed.isBlank()) {
            tries.begin(request, event.id().toString());
        }
    }

    /** It was no guess. */
    void right(EventView event, String typed, HttpServletRequest request) {
        if (!typed.isBlank()) {
            tries.right(request, event.id().toString());
        }
    }

    /** Whatever else was wrong with the form. */
    void refused(EventView event, String typed, HttpServletRequest request, ReservationRefused why) {
        if (!why.is(ReservationReason.INVITATION_UNKNOWN)) {
            right(event, typed, request);
        }
    }
}
