package nyc.icefree.shifts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.views.SeatedPerson;
import nyc.icefree.shifts.views.ShiftSheet;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

/** Shifts with the names of those in them, once it was decided that the reader may know. */
@Component
class ShiftSheets {
    private final AssignmentRepository assignments;
    private final PeopleDirectory people;
    private final Vault vault;

    ShiftSheets(AssignmentRepository assignments, PeopleDirectory people, Vault vault) {
        this.assignments = assignments;
        this.people = people;
        this.vault = vault;
    }

    List<ShiftSheet> of(Collection<Shift> shifts) {
        var rows = assignments
                .findByShiftIdIn(shifts.stream().map(s -> s.id().value()).toList())
                .stream()
                .filter(row -> row.state() != AssignmentState.HANDED_BACK && row.state() != AssignmentState.DECLINED)
                .toList();
        var cards = people.cards(rows.stream().map(Assignment::person).toList());
        Map<ShiftId, List<Assignment>> byShift = rows.stream().collect(Collectors.groupingBy(Assignment::shift));
        return shifts.stream()
                .map(shift -> sheet(shift, byShift.getOrDefault(shift.id(), List.of()), cards))
                .toList();
    }

    private ShiftSheet sheet(Shift shift, List<Assignment> rows, Map<PersonId, PersonCard> cards) {
        var seated = rows.stream()
                .flatMap(row -> seated(row, Optional.ofNullable(cards.get(row.person()))))
                .sorted(Comparator.comparing((SeatedPerson p) -> p.state() == AssignmentState.ASKED)
                        .thenComparing(SeatedPerson::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        int asked = (int) rows.stream().filter(Assignment::isAsked).count();
        return new ShiftSheet(shift.id(), shift.edition(), shift.draft(), shift.taken(), asked, seated);
    }

    private Stream<SeatedPerson> seated(Assignment row, Optional<PersonCard> card) {
        return card.stream()
                .map(person -> new SeatedPerson(
                        row.id(),
                        row.person(),
                        person.name(),
                        row.state(),
                        vault.openOrNull(
                                KeyOwner.person(
                                        Objects.requireNonNull(row.person()).value()),
                                row.place(),
                                row.reason()),
                        row.changedAt()));
    }
}
