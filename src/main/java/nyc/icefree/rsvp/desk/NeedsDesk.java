package nyc.icefree.rsvp.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpMade;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.announced.NeedsAnswered;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.answers.SealedParty.Told;
import nyc.icefree.rsvp.counts.CoHostCounts;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.counts.RsvpTally;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.spots.SpotTable;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers parties' needs, for the host's organizers. Those of co-hosts see only {@link #countsForCoHosts numbers}: the
 * promise is the host's.
 */
@Service
public class NeedsDesk {
    public static final int LIMIT_MAX = 200;

    /** Also waiting and undecided parties get answers. */
    private static final Set<RsvpState> ASKING = Stream.of(RsvpState.values())
            .filter(state -> state.isOpen() || state.isGoing())
            .collect(Collectors.toUnmodifiableSet());

    /**
     * An answer to a need of some parties, to undo it.
     *
     * @param before their earlier answers
     */
    public record AnsweredNeeds(
            EventId event, NeedTopic topic, NeedAnswer said, Map<RsvpId, NeedAnswer> before, Instant at) {
        public AnsweredNeeds {
            before = Map.copyOf(before);
        }

        public int parties() {
            return before.size();
        }
    }

    private final EventRights rights;
    private final CurrentActor actor;
    private final Audit audit;
    private final SpotTable spots;
    private final RsvpTable rsvps;
    private final RsvpSealing sealing;
    private final RsvpTally tallies;
    private final NeedLimits limits;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    NeedsDesk(
            EventRights rights,
            CurrentActor actor,
            Audit audit,
            SpotTable spots,
            RsvpTable rsvps,
            RsvpSealing sealing,
            RsvpTally tallies,
            NeedLimits limits,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
        this.rights = rights;
        this.actor = actor;
        this.audit = audit;
        this.spots = spots;
        this.rsvps = rsvps;
        this.sealing = sealing;
        this.tallies = tallies;
        this.limits = limits;
    }

    /**
     * @param seen its needs when the answer was given
     * @throws ReservationRefused NEED_CHANGED when they changed meanwhile
     */
    @StaffMay
    @Transactional
    public AnsweredNeeds answer(RsvpId rsvp, Needs seen, NeedTopic topic, NeedAnswer answer) {
        var event = rsvps.find(rsvp).map(RsvpRow::event).orElseThrow(NotYours::new);
        hold(event);
        var row = rsvps.find(rsvp).orElseThrow(NotYours::new);
        ReservationReason.NEED_CHANGED.refuseUnless(
                seen.asksTheSame(topic, sealing.needs(row).needs()));
        return say(event, topic, answer, List.of(row));
    }

    @StaffMay
    @Transactional
    public AnsweredNeeds answerAll(EventId event, NeedTopic topic, NeedAnswer answer) {
        if (!topic.kind().isShared()) {
            throw new IllegalArgumentException("what somebody wrote is answered for them alone");
        }
        hold(event);
        return say(event, topic, answer, rsvps.of(event, ASKING, Integer.MAX_VALUE));
    }

    /** Later answers stay. */
    @StaffMay
    @Transactional
    public void takeBack(AnsweredNeeds answered) {
        hold(answered.event());
        var topic = answered.topic();
        var back = write(rsvps.of(answered.event(), ASKING, Integer.MAX_VALUE), topic, (row, said) -> {
            var before = answered.before().get(row.id());
            return before != null && said == answered.said() ? before : said;
        });
        note(answered.event());
        announce(back.keySet(), answered.event(), clock.instant(), answered.at());
    }

    private AnsweredNeeds say(EventId event, NeedTopic topic, NeedAnswer answer, List<RsvpRow> rows) {
        var before = write(rows, topic, (row, said) -> answer);
        note(event);
        Instant at = clock.instant();
        announce(before.keySet(), event, at, null);
        return new AnsweredNeeds(event, topic, answer, before, at);
    }

    /** @return the earlier answers that changed */
    private Map<RsvpId, NeedAnswer> write(
            List<RsvpRow> rows, NeedTopic topic, BiFunction<RsvpRow, NeedAnswer, NeedAnswer> next) {
        var before = new LinkedHashMap<RsvpId, NeedAnswer>();
        var told = new HashMap<RsvpId, Told>();
        for (var row : rows) {
            sealing.asked(row)
                    .filter(asked -> asked.text().needs().topics().contains(topic))
                    .ifPresent(asked -> {
                        var said = asked.answers().to(topic);
                        var now = next.apply(row, said);
                        if (now != said) {
                            before.put(row.id(), said);
                            told.put(
                                    row.id(),
                                    sealing.told(
                                            row,
                                            asked.text().needs(),
                                            asked.answers().with(topic, now)));
                        }
                    });
        }
        rsvps.told(told);
        return before;
    }

    private void announce(Collection<RsvpId> parties, EventId event, Instant at, @Nullable Instant takesBack) {
        RsvpMade.parts(List.copyOf(parties))
                .forEach(part -> announcements.publishEvent(new NeedsAnswered(part, event, at, takesBack)));
    }

    @StaffMay
    @Transactional(readOnly = true)
    public Map<NeedKind, String> limits(EventId event) {
        rights.require(actor.get(), Right.RECEIVE, event);
        return limits.of(event);
    }

    /**
     * A reminder for the team; refuses nobody.
     *
     * @param typed blank to delete it
     * @throws ReservationRefused REASON_TOO_LONG, or CLOSED when the event's RSVPs are destroyed
     */
    @StaffMay
    @Transactional
    public void limit(EventId event, NeedKind kind, String typed) {
        hold(event);
        String note = SafeText.line(typed);
        ReservationReason.REASON_TOO_LONG.refuseUnless(note.length() <= LIMIT_MAX);
        limits.keep(event, kind, note);
    }

    /** Opens nothing that parties wrote. */
    @StaffMay
    @Transactional(readOnly = true)
    public RsvpCounts headline(EventId event) {
        rights.require(actor.get(), Right.RECEIVE, event);
        return spots.find(event).map(tallies::headline).orElse(RsvpCounts.NONE);
    }

    @StaffMay
    @Transactional(readOnly = true)
    public CoHostCounts countsForCoHosts(EventId event) {
        rights.requireCount(actor.get(), event);
        return spots.find(event).map(tallies::full).map(CoHostCounts::of).orElse(CoHostCounts.NONE);
    }

    /** No party changes its needs until the transaction ends. */
    private void hold(EventId event) {
        rights.require(actor.get(), Right.RECEIVE, event);
        ReservationReason.CLOSED.refuseUnless(
                spots.lock(event).filter(known -> !known.isPurged()).isPresent());
    }

    private void note(EventId event) {
        audit.note(
                actor.get().mustBePerson().value(),
                AuditedAct.RSVP_CHANGED_BY_STAFF,
                event.value(),
                rights.ownerOf(event));
    }
}
