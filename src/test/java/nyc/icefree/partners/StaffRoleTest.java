package nyc.icefree.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which right which role brings: a new role or right is written down here too. */
class StaffRoleTest {
    @Test
    void each_right_is_brought_by_these_roles() {
        var brought = new EnumMap<Right, List<StaffRole>>(Right.class);
        for (Right right : Right.values()) {
            brought.put(
                    right,
                    Arrays.stream(StaffRole.values())
                            .filter(role -> role.may(right))
                            .toList());
        }
        var both = List.of(StaffRole.COORDINATOR, StaffRole.ORGANIZER);
        assertEquals(
                Map.of(
                        Right.PLAN, both,
                        Right.PLACE, both,
                        Right.STAFF, both,
                        Right.RECEIVE, both,
                        Right.ANSWER, both,
                        Right.IMPORT, both,
                        Right.EXPORT, List.of(), // a coordinator gives it to one person
                        Right.LEAD, List.of(StaffRole.COORDINATOR)),
                brought);
    }

    @Test
    void a_coordinator_may_all_that_an_organizer_may() {
        assertEquals(true, StaffRole.COORDINATOR.includes(StaffRole.ORGANIZER));
        assertEquals(false, StaffRole.ORGANIZER.includes(StaffRole.COORDINATOR));
    }
}
