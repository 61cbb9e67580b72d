package nyc.icefree.workspace.shifts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.planning.ShiftSheet;
import org.jspecify.annotations.Nullable;

/** Puts people into a shift, or asks whether they take it. */
interface FinderSeats {
    /** Of the event, as they are now, by time. */
    List<ShiftSheet> sheets();

    /** Role and time. */
    String name(ShiftSheet sheet);

    boolean hasStarted(ShiftSheet sheet);

    /** @param overrideReason sets aside what stands in the way; null for none */
    Put put(ShiftId shift, List<Candidate> people, @Nullable String overrideReason);

    Offered offerTo(ShiftId shift, List<Candidate> people);

    /** Asks some who help other organizations, without showing who. */
    Offered offerToOthers(ShiftId shift);

    /** What was said of those already asked. */
    Map<PersonId, String> answers(ShiftId shift);

    /** Who is in, in words, and who is not, and why; {@code takeBack} undoes it. */
    record Put(@Nullable String done, Set<PersonId> asked, List<String> refused, Runnable takeBack) {}

    /** In sentences: how many are asked, and who cannot be. */
    record Offered(List<String> said) {}
}
