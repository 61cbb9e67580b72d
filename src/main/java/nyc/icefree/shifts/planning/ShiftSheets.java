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
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.DayMarks;
import nyc.icefree.shifts.seats.LeadTable;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.staffing.CandidateSearch;
import nyc.icefree.shifts.staffing.SeatedPerson;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

@Component
record ShiftSheets(
        AssignmentRepository assignments,
        PeopleDirectory people,
        LeadTable leads,
        DayMarks marks,
        CandidateSearch search,
        Vault vault) {
    /**
     * @param organizers organizations whose shifts the reader may know in detail; of others only that somebody is busy
     */
    List<ShiftSheet> of(Collection<Shift> shifts, Set<OrganizationId> organizers) {
        var rows = assignments
                .findByShiftIdIn(shifts.stream().map(s -> s.id().value()).toList())
                .stream()
                .filter(row -> row.isOfTeam() || row.isAsked())
                .toList();
        var cards = people.cards(rows.stream().map(Assignment::person).toList());
        var ids = shifts.stream().map(Shift::id).toList();
        var day = new Day(leads.of(ids), marks.of(ids), search.arisen(shifts, rows, organizers));
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
        return new ShiftSheet(shift.id(), shift.edition(), shift.draft(), shift.taken(), shift.free(), asked, seated);
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
