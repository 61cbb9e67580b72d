package nyc.icefree.rsvp.reserving;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nyc.icefree.database.DiskReserve;
import nyc.icefree.database.Retries;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.people.Anyone;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationFormCheck;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpSender;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.rsvp.answers.EventQuestions;
import nyc.icefree.rsvp.answers.PendingRsvp;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.invitations.InvitationCodes;
import nyc.icefree.rsvp.invitations.InvitedPeople;
import nyc.icefree.rsvp.spots.Admission;
import nyc.icefree.rsvp.spots.EventSpots;
import nyc.icefree.rsvp.spots.SpotMoves;
import nyc.icefree.rsvp.spots.SpotTable;
import nyc.icefree.rsvp.spots.SpotTermsListener;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;

/** Moves a party to another date; it keeps what it has until the other is sure. */
@Service
public class ReservationMoves {
    private static final Map<ReservationReason, ReservationReason> SAID_OF_OTHER = new EnumMap<>(Map.of(
            ReservationReason.ANSWER_MISSING, ReservationReason.OTHER_DATE_QUESTIONS,
            ReservationReason.FULL, ReservationReason.OTHER_DATE_FULL,
            ReservationReason.PARTY_LARGER_THAN_EVENT, ReservationReason.OTHER_DATE_FULL,
            ReservationReason.CLOSED, ReservationReason.OTHER_DATE_CLOSED,
            ReservationReason.TOO_LATE, ReservationReason.OTHER_DATE_CLOSED,
            ReservationReason.INVITATION_UNKNOWN, ReservationReason.OTHER_DATE_INVITES,
            ReservationReason.INVITATION_USED_UP, ReservationReason.OTHER_DATE_FULL,
            ReservationReason.INVITATION_SHORT, ReservationReason.OTHER_DATE_FULL));

    /** Each holds a connection while it waits for both events; more would leave none to others. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore moving = new Semaphore(AT_ONCE, true);
    private final SpotMoves moves;
    private final SpotTable table;
    private final SpotTermsListener listener;
    private final RsvpTable rsvps;
    private final RsvpSealing sealing;
    private final EventQuestions questions;
    private final InvitationCodes codes;
    private final InvitedPeople invitations;
    private final Clock clock;
    private final DiskReserve disk;

    ReservationMoves(
            SpotMoves moves,
            SpotTable table,
            SpotTermsListener listener,
            RsvpTable rsvps,
            RsvpSealing sealing,
            EventQuestions questions,
            InvitationCodes codes,
            InvitedPeople invitations,
            Clock clock,
            DiskReserve disk) {
        this.moves = moves;
        this.table = table;
        this.listener = listener;
        this.rsvps = rsvps;
        this.sealing = sealing;
        this.questions = questions;
        this.codes = codes;
        this.invitations = invitations;
        this.clock = clock;
        this.disk = disk;
    }

    /**
     * Moves the party, or does nothing. What it wrote goes along; answers to its needs do not. Its link leads to the
     * new one. Twice is as once.
     *
     * @param network null when not known
     * @return empty when the link is not known
     * @throws ReservationRefused OTHER_DATE_FULL, OTHER_DATE_CLOSED, OTHER_DATE_ASKS, OTHER_DATE_HAD,
     *     OTHER_DATE_QUESTIONS, NOT_COMING
     */
    @Anyone
    public Optional<ReservationOutcome> move(String token, EventId to, @Nullable String network) {
        return rsvps.byToken(token)
                .map(row -> inTurn(() ->
                        Retries.with(() -> moved(rsvps.find(row.id()).orElse(row), to, network))));
    }

    private <T> T inTurn(Supplier<T> move) {
        try {
            if (!moving.tryAcquire(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new CannotCreateTransactionException("too many move at once");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("stopped before its turn", stopped);
        }
        try {
            return move.get();
        } finally {
            moving.release();
        }
    }

    /** The link that replaced it; empty when it did not move, or the other date is destroyed. */
    @Anyone
    public Optional<SecretToken> ledTo(String token) {
        return rsvps.byToken(token)
                .flatMap(row -> Optional.ofNullable(row.standing().movedTo()))
                .flatMap(rsvps::find)
                .map(sealing::manage);
    }

    /** Dates to which the party could move now, by the rules of {@link #move}; none when the link is not known. */
    @Anyone
    public Set<EventId> open(String token, Collection<EventId> dates) {
        return rsvps.byToken(token)
                .map(row -> table.find(dates).stream()
                        .filter(there -> !there.event().equals(row.event()) && takes(there, row))
                        .map(EventSpots::event)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    @Anyone
    public Set<EventId> withRoom(Collection<EventId> dates, int people) {
        var now = clock.instant();
        return table.find(dates).stream()
                .filter(there -> Admission.obstacle(there.terms().admittance(), false) == null)
                .filter(there -> there.hasRoom(people, now))
                .map(EventSpots::event)
                .collect(Collectors.toSet());
    }

    private boolean takes(EventSpots there, RsvpRow row) {
        var now = clock.instant();
        var admittance = there.terms().admittance();
        boolean invited =
                admittance != Admittance.EVERYONE && invitations.letsIn(invitedTo(row, there.event()), row.size(), now);
        boolean needsNone = row.state() == RsvpState.MAYBE
                || row.state() == RsvpState.ASKED && Admission.isLookedAt(admittance, invited);
        return Admission.obstacleToMove(row.state(), admittance, invited) == null
                && (needsNone
                        ? there.refusal(now) == null && there.couldEverTake(row.size())
                        : there.hasRoom(row.size(), now));
    }

    private ReservationOutcome moved(RsvpRow row, EventId to, @Nullable String network) {
        var before = Optional.ofNullable(row.standing().movedTo()).flatMap(rsvps::find);
        if (before.isPresent() && before.get().event().equals(to)) {
            return outcome(before.get(), true);
        }
        ReservationReason.OTHER_DATE_HAD.refuseUnless(!row.event().equals(to));
        ReservationReason.refuse(Admission.obstacleToMove(row.state()));
        ReservationReason.OTHER_DATE_CLOSED.refuseUnless(listener.knows(to));
        disk.mustHold();
        try {
            var answer = sealed(row, to, network);
            var given = moves.move(row, answer);
            return new ReservationOutcome(
                    given.rsvp(), given.state(), answer.link().token(), false);
        } catch (ReservationRefused refused) {
            if (refused.is(ReservationReason.QUESTIONS_CHANGED)) {
                throw new OptimisticLockingFailureException("the other date asks something else by now", refused);
            }
            throw ofOther(refused);
        } catch (KeyDestroyed e) {
            throw new ReservationRefused(ReservationReason.OTHER_DATE_CLOSED);
        }
    }

    private PendingRsvp sealed(RsvpRow row, EventId to, @Nullable String network) {
        var party = sealing.open(row);
        var asks = questions.ofNewcomer(to);
        var questionsHere = questions.of(row.event());
        var form = new ReservationForm(
                party.answering(party.toQuestions().stillMeant(questionsHere, asks.questions())), false, wish(row));
        // a size that staff or an earlier form allowed stays
        var tidied = ReservationFormCheck.tidy(form, Math.max(ReservationForm.PARTY_MAX, row.size()), asks);
        var sender = new RsvpSender(row.proof(), network);
        return sealing.answer(
                        to,
                        tidied,
                        asks.questions(),
                        null,
                        key(row, to),
                        row.origin().hand(),
                        sender)
                .invitedBy(comesBy(row, to));
    }

    /** Null where the invitation lets in no more and none is needed. */
    private @Nullable InvitationId comesBy(RsvpRow row, EventId to) {
        var invitation = invitedTo(row, to);
        boolean needed = table.find(to)
                .filter(there -> there.terms().admittance() == Admittance.INVITED)
                .isPresent();
        return needed || invitations.letsIn(invitation, row.size(), clock.instant()) ? invitation : null;
    }

    private @Nullable InvitationId invitedTo(RsvpRow row, EventId there) {
        return codes.sameAt(row.invitation(), row.event(), there);
    }

    private static Wish wish(RsvpRow row) {
        return row.state() == RsvpState.MAYBE ? Wish.MAYBE : Wish.COME;
    }

    /** The same as before, so that RSVPs of one form stay together; a new one where it was used and came to nothing. */
    private UUID key(RsvpRow row, EventId to) {
        var there = rsvps.byForm(to, row.origin().form());
        ReservationReason.OTHER_DATE_HAD.refuseUnless(
                there.isEmpty() || !there.get().isOpen());
        return there.isPresent() ? UUID.randomUUID() : row.origin().form();
    }

    private ReservationOutcome outcome(RsvpRow row, boolean again) {
        return new ReservationOutcome(row.id(), row.state(), sealing.manage(row), again);
    }

    private static ReservationRefused ofOther(ReservationRefused refused) {
        return new ReservationRefused(refused.reasons().stream()
                .map(reason -> SAID_OF_OTHER.getOrDefault(reason, reason))
                .toArray(ReservationReason[]::new));
    }
}
