package nyc.icefree.workspace.shifts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.staffing.SeatChange;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.RefusalNotices;
import org.jspecify.annotations.Nullable;

/** The shifts of one board, so that the search goes on to the next in the same dialog. */
record BoardSeats(
        Supplier<List<ShiftSheet>> read,
        Function<ShiftSheet, String> naming,
        ShiftStaffing staffing,
        OffersInWords offers,
        Words words,
        Clock clock,
        Runnable changed) {
    /** Who is in, in words, and who is not, and why; {@code takeBack} undoes it. */
    record Put(@Nullable String done, Set<PersonId> asked, List<String> refused, Runnable takeBack) {}

    /** In sentences: how many are asked, and who cannot be. */
    record Offered(List<String> said) {}

    /** Of the event, as they are now, by time. */
    List<ShiftSheet> sheets() {
        return read.get();
    }

    String name(ShiftSheet sheet) {
        return naming.apply(sheet);
    }

    boolean hasStarted(ShiftSheet sheet) {
        return sheet.draft().slot().hasStarted(clock.instant());
    }

    /** @param overrideReason sets aside what stands in the way; null for none */
    Put put(ShiftId shift, List<Candidate> people, @Nullable String overrideReason) {
        var refused = new ArrayList<String>();
        var in = new LinkedHashMap<SeatChange, Candidate>();
        for (Candidate person : people) {
            try {
                var assigned = staffing.assign(shift, person.person(), overrideReason);
                if (assigned.isNew()) {
                    in.put(assigned, person);
                }
            } catch (ShiftRefused no) {
                refused.add(notIn(person.name(), String.join("; ", no.status().toOrganizer(words))));
            } catch (NotYours gone) {
                refused.add(notIn(person.name(), words.get("workspace.shifts.not-there")));
            }
        }
        changed.run();
        return new Put(
                in.isEmpty()
                        ? null
                        : in.size() == 1
                                ? words.get(
                                        "workspace.shifts.assigned",
                                        "name",
                                        in.values().iterator().next().name())
                                : words.get("workspace.shifts.assigned.several", "people", in.size()),
                people.stream().map(Candidate::person).collect(Collectors.toSet()),
                refused,
                () -> takeBack(in.keySet()));
    }

    Offered offerTo(ShiftId shift, List<Candidate> people) {
        return offers.offerTo(shift, people);
    }

    /** Asks some who help other organizations, without showing who. */
    Offered offerToOthers(ShiftId shift) {
        return offers.offerToOthers(shift);
    }

    /** What was said of those already asked. */
    Map<PersonId, String> answers(ShiftId shift) {
        return offers.answers(shift);
    }

    private void takeBack(Collection<SeatChange> in) {
        in.forEach(assigned -> RefusalNotices.run(words, () -> staffing.takeBack(assigned)));
        changed.run();
    }

    private String notIn(String name, String why) {
        return words.get("workspace.shifts.not-assigned", "name", name, "why", why);
    }
}
