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

    /**
     * What came of it.
     *
     * @param done who is in, in words; null for nobody
     * @param asked who was to be put in
     * @param refused who is not, and why
     * @param takeBack lets all stand as before
     */
    record Put(@Nullable String done, Set<PersonId> asked, List<String> refused, Runnable takeBack) {}

    /** In sentences: how many are asked, and who cannot be. */
    record Offered(List<String> said) {}
}
