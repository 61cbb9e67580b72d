package nyc.icefree.shifts.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Candidate.Obstacle;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.DayMarks;
import nyc.icefree.shifts.seats.LeadTable;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftReading;
import nyc.icefree.shifts.staffing.CandidateSearch;
import nyc.icefree.shifts.staffing.SeatedPerson;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

@Component
record ShiftSheets(
        ShiftReading reading,
        PeopleDirectory people,
        LeadTable leads,
        DayMarks marks,
        CandidateSearch search,
        Vault vault) {
    /**
     * @param organizers organizations whose shifts the reader may know in detail; of others only that somebody is busy
     */
    List<ShiftSheet> of(Collection<Shift> shifts, Set<OrganizationId> organizers) {
        var rows = reading.rows(shifts.stream().map(Shift::id).toList()).stream()
                .filter(row -> row.isOfTeam() || row.isAsked())
                .toList();
        var cards = people.cards(rows.stream().map(Assignment::person).toList());
        var taken = rows.stream().map(Assignment::shift).collect(Collectors.toSet());
        var day = new Day(leads.of(taken), marks.of(taken), search.arisen(shifts, rows, organizers));
        Map<ShiftId, List<Assignment>> byShift = rows.stream().collect(Collectors.groupingBy(Assignment::shift));
        return shifts.stream()
                .map(shift -> sheet(shift, byShift.getOrDefault(shift.id(), List.of()), cards, day))
                .toList();
    }

    private record Day(
            Map<ShiftId, PersonId> leads,
            Map<ShiftId, Map<PersonId, DayMarks.Row>> rows,
            Map<AssignmentId, List<Obstacle>> arisen) {
        boolean isLed(Assignment row) {
            return row.person().equals(leads.get(row.shift()));
        }

        boolean comes(Assignment row) {
            var said = rows.getOrDefault(row.shift(), Map.of()).get(row.person());
            return said != null && row.helped() && said.comes();
        }
    }

    private ShiftSheet sheet(Shift shift, List<Assignment> rows, Map<PersonId, PersonCard> cards, Day day) {
        var seated = rows.stream()
                .flatMap(row -> seated(shift, row, Optional.ofNullable(cards.get(row.person())), day))
                .sorted(Comparator.comparing((SeatedPerson p) -> p.state() == AssignmentState.ASKED)
                        .thenComparing(SeatedPerson::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        int asked = (int) rows.stream().filter(Assignment::isAsked).count();
        return sheet(shift, asked, seated);
    }

    static ShiftSheet sheet(Shift shift, int asked, List<SeatedPerson> people) {
        return new ShiftSheet(shift.id(), shift.edition(), shift.draft(), shift.taken(), shift.free(), asked, people);
    }

    private Stream<SeatedPerson> seated(Shift shift, Assignment row, Optional<PersonCard> card, Day day) {
        return card.stream()
                .map(person -> new SeatedPerson(
                        row.id(),
                        row.person(),
                        person.name(),
                        row.helped() ? AssignmentState.CONFIRMED : row.state(),
                        day.isLed(row),
                        day.comes(row),
                        row.corrected(),
                        day.arisen().getOrDefault(row.id(), List.of()),
                        vault.openOrNull(
                                KeyOwner.person(
                                        Objects.requireNonNull(row.person()).value()),
                                row.place(),
                                row.reason()),
                        row.part() == null ? null : shift.slot(row.part())));
    }
}
