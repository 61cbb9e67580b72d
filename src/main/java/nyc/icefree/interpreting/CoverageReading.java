package nyc.icefree.interpreting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.shifts.interpreters.InterpreterShift;
import nyc.icefree.shifts.interpreters.InterpreterShifts;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.stereotype.Component;

/** Reads what events need and who is there, by a fixed number of queries however many they are. */
@Component
class CoverageReading {
    /** Not those that are off, or have no date. */
    static final Set<EventState> TO_BE_HELD =
            Set.of(EventState.DRAFT, EventState.SUBMITTED, EventState.APPROVED, EventState.PUBLISHED);

    private final Events events;
    private final RsvpDesk rsvps;
    private final InterpreterShifts shifts;
    private final VolunteerProfiles volunteers;
    private final InsteadTable instead;

    CoverageReading(
            Events events,
            RsvpDesk rsvps,
            InterpreterShifts shifts,
            VolunteerProfiles volunteers,
            InsteadTable instead) {
        this.events = events;
        this.rsvps = rsvps;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.instead = instead;
    }

    List<EventCoverage> of(Collection<EventId> ids) {
        var views = events.views(ids, Audience.TEAM);
        var asked = rsvps.interpretation(ids);
        var there = shifts.of(ids);
        var settled = instead.of(ids);
        var levels = volunteers.levels(there.values().stream()
                .flatMap(List::stream)
                .flatMap(shift -> shift.people().stream())
                .collect(Collectors.toSet()));
        return ids.stream()
                .map(views::get)
                .filter(Objects::nonNull)
                .map(view -> new EventCoverage(
                        view,
                        TO_BE_HELD.contains(view.state())
                                ? languages(
                                        view,
                                        asked.getOrDefault(view.id(), Map.of()),
                                        there.getOrDefault(view.id(), List.of()),
                                        settled.getOrDefault(view.id(), Map.of()),
                                        levels)
                                : List.of()))
                .toList();
    }

    private static List<LanguageCoverage> languages(
            EventView event,
            Map<Language, Integer> asked,
            List<InterpreterShift> shifts,
            Map<Language, Instead> instead,
            Map<PersonId, LanguageLevels> levels) {
        var interpreters = shifts.stream()
                .flatMap(shift -> shift.people().stream()
                        .filter(levels::containsKey)
                        .map(person -> new Interpreter(
                                person,
                                shift.slot(),
                                shift.languages(),
                                levels.getOrDefault(person, new LanguageLevels(Map.of())))))
                .toList();
        return CoverageRules.of(event, asked, shifts, interpreters, instead);
    }
}
