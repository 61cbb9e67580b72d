package nyc.icefree.site.volunteerpages;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nyc.icefree.shifts.signup.OfferedShift;
import nyc.icefree.shifts.signup.OpenShift;
import org.jspecify.annotations.Nullable;

/** Finds a few other shifts for a volunteer who cannot have the wanted one. */
final class AlikeShifts {
    private static final int FEW = 5;

    private AlikeShifts() {}

    /**
     * Those nearest to the wanted one, by start: same work and event, then same event, then same work.
     *
     * @param wanted null when it is gone
     */
    static List<OfferedShift> of(@Nullable OfferedShift wanted, List<OfferedShift> offered) {
        Comparator<OfferedShift> byStart =
                Comparator.comparing(one -> one.open().shift().slot().startsAt());
        return offered.stream()
                .filter(one -> one.status().maySignUp())
                .filter(one -> wanted == null
                        || !one.open().shift().id().equals(wanted.open().shift().id()))
                .sorted(Comparator.comparingInt(
                                (OfferedShift one) -> wanted == null ? 0 : -nearness(wanted.open(), one.open()))
                        .thenComparing(byStart))
                .limit(FEW)
                .sorted(byStart)
                .toList();
    }

    private static int nearness(OpenShift wanted, OpenShift other) {
        boolean sameEvent = wanted.event() != null
                && other.event() != null
                && Objects.equals(wanted.event().id(), other.event().id());
        boolean sameRole = wanted.shift().role().equals(other.shift().role());
        return (sameEvent ? 2 : 0) + (sameRole ? 1 : 0);
    }
}
