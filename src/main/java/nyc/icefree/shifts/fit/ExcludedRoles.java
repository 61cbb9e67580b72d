package nyc.icefree.shifts.fit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nyc.icefree.shifts.ShiftRole;

final class ExcludedRoles {
    private static final Map<ShiftRole, Set<ShiftRole>> BESIDE = new EnumMap<>(Map.of(
            ShiftRole.LEGAL_OBSERVER,
            EnumSet.of(ShiftRole.MARSHAL, ShiftRole.MARSHAL_LEAD, ShiftRole.SPEAKER, ShiftRole.POLICE_LIAISON)));

    private ExcludedRoles() {}

    static boolean exclude(ShiftRole one, ShiftRole other) {
        return BESIDE.getOrDefault(one, Set.of()).contains(other)
                || BESIDE.getOrDefault(other, Set.of()).contains(one);
    }
}
