package nyc.icefree.interpreting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventRow;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.EventLanguage;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.shifts.staffing.InterpreterShift;
import nyc.icefree.shifts.staffing.InterpreterShifts;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Interpreters had and missing at events by language, for organizers of their hosts. Gives numbers alone: names are read elsewhere,
 * where reading them is recorded.
 */
@Service
public class InterpreterCoverage {
    /** From here on two interpreters take turns, as their professional bodies ask (AIIC, RID, NAJIT). */
    private static final Duration LONG = Duration.ofHours(1);

    private final EventDesk desk;
    private final EventRights rights;
    private final Events events;
    private final RsvpDesk rsvps;
    private final InterpreterShifts shifts;
    private final VolunteerProfiles volunteers;
    private final Campaign campaign;
    private final CurrentActor actor;
    private final Clock clock;

    InterpreterCoverage(
            EventDesk desk,
            EventRights rights,
            Events events,
            RsvpDesk rsvps,
            InterpreterShifts shifts,
            VolunteerProfiles volunteers,
            Campaign campaign,
            CurrentActor actor,
            Clock clock) {
        this.desk = desk;
        this.rights = rights;
        this.events = events;
        this.rsvps = rsvps;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.campaign = campaign;
        this.actor = actor;
        this.clock = clock;
    }

    /** No language for an event that is not to be held. */
    @StaffMay
    @Transactional(readOnly = true)
    public EventCoverage of(EventId event) {
        rights.require(actor.get(), Right.STAFF, event);
        return read(List.of(event)).stream().findFirst().orElseThrow(NotYours::new);
    }

    /**
     * Events of the actor's hosts that need interpretation, from today on: those with gaps first, each by start. Makes
     * a fixed number of queries.
     *
     * @param days how many, today among them, where the campaign is
     */
    @StaffMay
    @Transactional(readOnly = true)
    public List<EventCoverage> within(int days, Language reader) {
        var today = LocalDate.now(clock.withZone(campaign.now().zone()));
        var own = desk.between(today, today.plusDays(days), reader).stream()
                .filter(row -> row.mayOrganize() && row.state().dateHolds())
                .filter(row -> !row.slot().isOver(clock.instant()))
                .map(EventRow::id)
                .toList();
        return read(rights.may(actor.get(), Right.STAFF, own)).stream()
                .filter(one -> !one.languages().isEmpty())
                .sorted(Comparator.comparing((EventCoverage one) -> one.gaps() == 0)
                        .thenComparing(one -> one.event().slot().startsAt())
                        .thenComparing(one -> one.event().id().value()))
                .toList();
    }

    /** How many of these have gaps; counts only events that the actor may staff. */
    @StaffMay
    @Transactional(readOnly = true)
    public long lacking(Collection<EventId> some) {
        return read(rights.may(actor.get(), Right.STAFF, some)).stream()
                .filter(one -> one.gaps() > 0)
                .count();
    }

    private List<EventCoverage> read(Collection<EventId> ids) {
        var views = events.views(ids, Audience.TEAM);
        var asked = rsvps.interpretation(ids);
        var staffed = shifts.of(ids);
        var levels = volunteers.levels(staffed.values().stream()
                .flatMap(List::stream)
                .flatMap(shift -> shift.people().stream())
                .collect(Collectors.toSet()));
        return ids.stream()
                .map(views::get)
                .filter(Objects::nonNull)
                .map(view -> new EventCoverage(
                        view,
                        languages(
                                view,
                                asked.getOrDefault(view.id(), Map.of()),
                                staffed.getOrDefault(view.id(), List.of()),
                                levels)))
                .toList();
    }

    /** Languages that the programme promises or parties ask for, without those in which the event is held. */
    private static List<LanguageCoverage> languages(
            EventView event,
            Map<Language, Integer> asked,
            List<InterpreterShift> shifts,
            Map<PersonId, LanguageLevels> levels) {
        if (!event.state().dateHolds()) {
            return List.of();
        }
        int needed = event.slot().duration().compareTo(LONG) < 0 ? 1 : 2;
        var languages = Stream.concat(event.interpreted().stream(), asked.keySet().stream())
                .filter(language -> !event.spoken().contains(language))
                .toList();
        return EventLanguage.inOrder(languages).stream()
                .map(language -> {
                    var fitting = shifts.stream()
                            .filter(shift -> shift.isFor(language))
                            .toList();
                    return new LanguageCoverage(
                            language,
                            asked.getOrDefault(language, 0),
                            needed,
                            (int) fitting.stream()
                                    .flatMap(shift -> shift.people().stream())
                                    .distinct()
                                    .filter(levels::containsKey)
                                    .filter(person -> Objects.requireNonNull(levels.get(person))
                                            .can(LanguageUse.INTERPRETS, language))
                                    .count(),
                            fitting.stream()
                                    .filter(shift -> shift.empty() > 0)
                                    .map(InterpreterShift::id)
                                    .findFirst()
                                    .orElse(null));
                })
                .toList();
    }
}
