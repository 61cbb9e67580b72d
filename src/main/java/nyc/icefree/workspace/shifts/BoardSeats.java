package nyc.icefree.workspace.shifts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.ShiftOffers.AskedBefore;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.staffing.SeatChange;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.shifts.OffersInWords.Done;

/** The shifts of one board, so that the search goes on to the next in the same dialog. */
record BoardSeats(
        Supplier<List<ShiftSheet>> read,
        Function<ShiftSheet, String> naming,
        ShiftStaffing staffing,
        OffersInWords offers,
        Words words,
        Clock clock,
        Runnable changed) {
    /** The event's shifts as they are now, by time. */
    List<ShiftSheet> sheets() {
        return read.get();
    }

    String name(ShiftSheet sheet) {
        return naming.apply(sheet);
    }

    boolean hasStarted(ShiftSheet sheet) {
        return sheet.draft().slot().hasStarted(clock.instant());
    }

    /** Puts in each into one shift. */
    Done put(Map<Candidate, ShiftId> people) {
        var refused = new ArrayList<String>();
        var in = new ArrayList<SeatChange>();
        String gone = words.get("workspace.shifts.not-there");
        try {
            var assigned = staffing.assign(ids(people));
            assigned.in().values().stream().filter(SeatChange::isNew).forEach(in::add);
            people.keySet().forEach(person -> {
                var why = assigned.out().get(person.person());
                if (why != null) {
                    refused.add(notIn(
                            person,
                            why.map(status -> String.join("; ", status.toOrganizer(words)))
                                    .orElse(gone)));
                }
            });
        } catch (NotYours of) {
            people.keySet().forEach(person -> refused.add(notIn(person, gone)));
        }
        return done(people.keySet(), in, refused);
    }

    /** @param reason sets aside what stands in the way */
    Done put(ShiftId shift, Candidate person, String reason) {
        var people = List.of(person);
        try {
            var assigned = staffing.assign(shift, person.person(), reason);
            return done(people, assigned.isNew() ? List.of(assigned) : List.of(), List.of());
        } catch (ShiftRefused no) {
            String why = String.join("; ", no.status().toOrganizer(words));
            return done(people, List.of(), List.of(notIn(person, why)));
        } catch (NotYours gone) {
            return done(people, List.of(), List.of(notIn(person, words.get("workspace.shifts.not-there"))));
        }
    }

    private Done done(Collection<Candidate> people, List<SeatChange> in, List<String> refused) {
        changed.run();
        String said = in.size() == 1 && people.size() == 1
                ? words.get(
                        "workspace.shifts.assigned",
                        "name",
                        people.iterator().next().name())
                : words.get("workspace.shifts.assigned.several", "people", in.size());
        return new Done(
                in.isEmpty() ? null : said,
                people.stream().map(Candidate::person).collect(Collectors.toSet()),
                refused,
                () -> takeBack(in));
    }

    Done ask(Map<Candidate, ShiftId> people) {
        var names = new LinkedHashMap<PersonId, String>();
        people.keySet().forEach(one -> names.put(one.person(), one.name()));
        return offers.ask(ids(people), names);
    }

    /** Asks some who help other organizations, without showing who. */
    Done askOthers(ShiftId shift) {
        return offers.askOthers(shift);
    }

    /** What the shift's organization asked its own volunteers. */
    Map<PersonId, AskedBefore> before(ShiftId shift) {
        return offers.before(shift);
    }

    /** What asking these would do. @param left seats that stay empty */
    String foreseen(Collection<Candidate> people, Map<PersonId, AskedBefore> before, int left) {
        var asked = people.stream()
                .flatMap(one -> Optional.ofNullable(before.get(one.person())).stream())
                .toList();
        long settled = asked.stream().filter(AskedBefore::settled).count();
        return words.get(
                "workspace.shifts.foreseen",
                "asks",
                people.size() - settled,
                "often",
                asked.stream().filter(one -> one.inMonth() >= 2).count(),
                "rest",
                asked.stream().filter(AskedBefore::rests).count(),
                "left",
                left);
    }

    private static Map<PersonId, ShiftId> ids(Map<Candidate, ShiftId> people) {
        var ids = new LinkedHashMap<PersonId, ShiftId>();
        people.forEach((one, shift) -> ids.put(one.person(), shift));
        return ids;
    }

    private void takeBack(Collection<SeatChange> in) {
        in.forEach(assigned -> RefusalNotices.run(words, () -> staffing.takeBack(assigned)));
        changed.run();
    }

    private String notIn(Candidate person, String why) {
        return words.get("workspace.shifts.not-assigned", "name", person.name(), "why", why);
    }
}
