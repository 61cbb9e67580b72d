package nyc.icefree.series;

import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.events.ChangedMeanwhile;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventId;
import nyc.icefree.events.EventPlan;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.ShiftHours;
import nyc.icefree.events.Venues;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.ProposalRefused.Reason;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an organization's public events move only when a second person agrees: one person proposes another time, place or rule
 * for several dates, another agrees to all of it at once, and sees before what it means and who is told.
 */
@Service
public class SeriesProposals {
    private final ProposalTable table;
    private final SeriesDates dates;
    private final SeriesRepository series;
    private final SeriesRights rights;
    private final SeriesEditing changing;
    private final SeriesChangePlanner thought;
    private final SeriesChangeExecutor deed;
    private final EventPlanning planning;
    private final EventDates eventDates;
    private final EventRights eventRights;
    private final Venues venues;
    private final CurrentActor actor;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    SeriesProposals(
            ProposalTable table,
            SeriesDates dates,
            SeriesRepository series,
            SeriesRights rights,
            SeriesEditing changing,
            SeriesChangePlanner thought,
            SeriesChangeExecutor deed,
            EventPlanning planning,
            EventDates eventDates,
            EventRights eventRights,
            Venues venues,
            CurrentActor actor,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.table = table;
        this.dates = dates;
        this.series = series;
        this.rights = rights;
        this.changing = changing;
        this.thought = thought;
        this.deed = deed;
        this.planning = planning;
        this.eventDates = eventDates;
        this.eventRights = eventRights;
        this.venues = venues;
        this.actor = actor;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Everything but time, place and rule is saved at once, as far as the scope reaches; those wait. A proposal before this
     * one is overtaken.
     *
     * @param version of the date's form
     * @param scope FOLLOWING or WHOLE
     * @param reason what the people of a published date are told that the new rule leaves no day
     * @param shifts what becomes of those of the dates that move, once somebody agrees
     * @throws nyc.icefree.events.FormRefused with every problem of the date's form
     * @throws SeriesRefused for a change that could not be done
     * @throws nyc.icefree.events.PlanningRefused where a public date has no day any more and no reason is given
     */
    @StaffMay
    @Transactional
    public void propose(
            EventId date,
            int version,
            EventDraft form,
            Scope scope,
            @Nullable Rule rule,
            String reason,
            ShiftHours shifts) {
        var held = rights.held(date);
        eventDates.hold(dates.in(held.series().id).values());
        var before = plan(date);
        if (before.version() != version) {
            throw new ChangedMeanwhile();
        }
        planning.check(date, form);
        // what nobody can agree to is refused now, while whoever proposes it can still say why
        var told = thought.of(held.series(), held.date(), form, scope, rule).cancelled();
        told.forEach(gone -> planning.checkCancel(gone, reason));
        told.forEach(gone -> planning.checkReason(reason, form));
        var now = before.draft();
        var venue = form.venueToAdd() == null ? form.venue() : venues.add(before.host(), form.venueToAdd());
        var atOnce = form.moved(
                Objects.requireNonNull(now.start()),
                now.startSecond(),
                Objects.requireNonNull(now.end()),
                now.endSecond(),
                now.zone(),
                now.venue(),
                null);
        if (!atOnce.equals(now)) {
            changing.change(date, version, atOnce, scope, null, "");
        }
        var link = dates.of(date).orElseThrow(NotYours::new);
        var proposal = new SeriesProposal(
                UUID.randomUUID(),
                date,
                plan(date).version(),
                link.series(),
                series.findById(link.series()).orElseThrow().rule,
                scope,
                rule == null ? null : rule.text(),
                Objects.requireNonNull(form.start()),
                form.startSecond(),
                Objects.requireNonNull(form.end()),
                form.endSecond(),
                form.zone(),
                venue,
                told.isEmpty() ? "" : SafeText.block(reason),
                shifts,
                actor.get().mustBePerson(),
                clock.instant());
        table.overtake(link.series());
        table.add(proposal);
        announcements.publishEvent(new SeriesChangeProposed(date, proposal.id()));
    }

    /** What waits for the series of this date and is still good; for those who may agree, and who proposed it. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<SeriesProposal> open(EventId event) {
        return eventRights.mayAgree(actor.get(), event)
                ? dates.of(event).stream()
                        .flatMap(link -> table.openOf(link.series()).stream())
                        .filter(this::stillGood)
                        .filter(this::theirs)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it still waits for somebody's answer. */
    @InHouse
    @Transactional(readOnly = true)
    public boolean isOpen(UUID id) {
        return table.open(id).stream().anyMatch(this::stillGood);
    }

    /** Every proposal that the actor may agree to, the oldest first. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<SeriesProposal> toAgree() {
        return table.open().stream()
                .filter(proposal -> !actor.get().is(proposal.proposedBy()))
                .filter(this::stillGood)
                .filter(this::theirs)
                .toList();
    }

    /**
     * What agreeing would do, as things now are.
     *
     * @throws SeriesRefused when it could not be done any more
     * @throws ChangedMeanwhile when the series is another one by now
     */
    @StaffMay
    @Transactional(readOnly = true)
    public SeriesChangePreview preview(UUID id) {
        var proposal = mustBeTheirs(id);
        if (!stillGood(proposal)) {
            throw new ChangedMeanwhile();
        }
        return changing.preview(thoughtOut(proposal, found(proposal)));
    }

    /** As {@code ChangeProposals.newPlace}: the place that is proposed, for those who see where the event is. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<String> newPlace(UUID id) {
        var proposal = mustBeTheirs(id);
        return eventRights.mayCount(actor.get(), proposal.date())
                ? venues.another(plan(proposal.date()).draft().venue(), proposal.venue())
                : Optional.empty();
    }

    /**
     * Does all of it, or nothing.
     *
     * @throws ChangedMeanwhile when the series is another one by now
     */
    @StaffMay
    @Transactional
    public void agree(UUID id) {
        var proposal = mustBeTheirs(id);
        if (actor.get().is(proposal.proposedBy())) {
            throw new ProposalRefused(Reason.YOUR_OWN_PROPOSAL);
        }
        settle(proposal, "AGREED");
        try {
            var held = rights.lockedOf(proposal.date());
            if (!stillGood(proposal)) {
                throw new ChangedMeanwhile();
            }
            var plan = thoughtOut(proposal, held.series());
            if (!plan.told().stream().allMatch(date -> eventRights.mayAgree(actor.get(), date))) {
                throw new NotYours();
            }
            deed.does(
                    held.series(),
                    held.date(),
                    proposal.version(),
                    plan.form(),
                    proposal.scope(),
                    rule(proposal),
                    proposal.reason(),
                    true,
                    proposal.shifts());
        } catch (OptimisticLockException | OptimisticLockingFailureException meanwhile) {
            throw new ChangedMeanwhile();
        }
    }

    /** Also by whoever proposed it, who thought again. */
    @StaffMay
    @Transactional
    public void decline(UUID id) {
        settle(mustBeTheirs(id), "DECLINED");
    }

    private SeriesChangePlan thoughtOut(SeriesProposal proposal, Series found) {
        var link = dates.of(proposal.date()).orElseThrow(ChangedMeanwhile::new);
        var form = proposal.in(plan(proposal.date()).draft());
        return thought.of(found, link, form, proposal.scope(), rule(proposal));
    }

    private static @Nullable Rule rule(SeriesProposal proposal) {
        return proposal.rule() == null
                ? null
                : Rule.read(proposal.rule(), proposal.start().toLocalDate(), proposal.zone());
    }

    private Series found(SeriesProposal proposal) {
        return series.findById(proposal.series()).orElseThrow(ChangedMeanwhile::new);
    }

    private boolean stillGood(SeriesProposal proposal) {
        return dates.of(proposal.date())
                .filter(link -> link.series().equals(proposal.series()))
                .filter(link -> Objects.equals(found(proposal).rule, proposal.ruleBefore()))
                .flatMap(link -> planning.plan(proposal.date()))
                .filter(plan -> plan.version() == proposal.version())
                .isPresent();
    }

    private boolean theirs(SeriesProposal proposal) {
        return eventRights.mayAgree(actor.get(), proposal.date());
    }

    private SeriesProposal mustBeTheirs(UUID id) {
        var proposal = table.open(id).stream().findFirst().orElseThrow(() -> new ProposalRefused(Reason.NOT_OPEN));
        if (!theirs(proposal)) {
            throw new NotYours();
        }
        return proposal;
    }

    private void settle(SeriesProposal proposal, String state) {
        if (!table.settle(proposal.id(), state, actor.get().mustBePerson(), clock.instant())) {
            throw new ProposalRefused(Reason.NOT_OPEN);
        }
    }

    private EventPlan plan(EventId date) {
        return planning.plan(date).orElseThrow(NotYours::new);
    }
}
