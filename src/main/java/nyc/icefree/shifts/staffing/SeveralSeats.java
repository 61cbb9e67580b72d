package nyc.icefree.shifts.staffing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.shifts.seats.ShiftRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class SeveralSeats {
    private final ShiftRights rights;
    private final ShiftRepository shifts;
    private final CandidateSearch search;
    private final ActorAudit audit;

    SeveralSeats(ShiftRights rights, ShiftRepository shifts, CandidateSearch search, ActorAudit audit) {
        this.rights = rights;
        this.shifts = shifts;
        this.search = search;
        this.audit = audit;
    }

    /**
     * Proposes people for seats that are empty from start to end: nobody in two shifts, nobody alone in a shift that
     * needs two; among equals those who helped least this month. Recorded as a reading of people. Assigning checks
     * everything again.
     *
     * @return for each shift with such seats, by start
     */
    @StaffMay
    @Transactional
    public List<ProposedSeats> propose(List<ShiftId> which) {
        which.forEach(id -> {
            var whose = rights.require(id);
            audit.noteReading(AuditedAct.VOLUNTEERS_READ, id.value(), whose.value());
        });
        var open = which.stream()
                .distinct()
                .map(id -> shifts.findById(id.value()).orElseThrow(NotYours::new))
                .filter(shift -> shift.free() > 0)
                .sorted(Comparator.comparing((Shift shift) -> shift.slot().startsAt())
                        .thenComparing(shift -> shift.id().value()))
                .toList();
        var organizers = rights.own();
        Map<ShiftId, List<Candidate>> all =
                open.stream().collect(Collectors.toMap(Shift::id, shift -> search.all(shift, organizers)));
        var seated = seated(open, all);
        return open.stream()
                .map(shift -> {
                    var known = all.getOrDefault(shift.id(), List.of());
                    var people = named(seated.getOrDefault(shift.id(), List.of()), known);
                    return new ProposedSeats(
                            shift.id(),
                            shift.free(),
                            people,
                            known.stream().filter(one -> !one.fitsUnseen()).toList());
                })
                .toList();
    }

    private static Map<ShiftId, List<PersonId>> seated(List<Shift> open, Map<ShiftId, List<Candidate>> all) {
        return Spreading.over(open.stream()
                .map(shift -> new Spreading.Wanted(
                        shift.id(),
                        shift.free(),
                        shift.needsTwo(),
                        all.getOrDefault(shift.id(), List.of()).stream()
                                .filter(Candidate::fitsUnseen)
                                .map(Candidate::person)
                                .toList()))
                .toList());
    }

    private static List<Candidate> named(List<PersonId> people, List<Candidate> all) {
        var byPerson = all.stream().collect(Collectors.toMap(Candidate::person, Function.identity()));
        return people.stream().map(byPerson::get).toList();
    }
}
