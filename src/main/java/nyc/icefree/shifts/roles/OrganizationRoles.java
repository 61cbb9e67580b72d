package nyc.icefree.shifts.roles;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftRole;
import org.jspecify.annotations.Nullable;

/**
 * The roles for shifts of one organization: common ones and its own.
 *
 * @param own also archived ones, by name
 */
public record OrganizationRoles(List<NamedRole> own) {
    public static final OrganizationRoles NONE = new OrganizationRoles(List.of());

    public OrganizationRoles {
        own = own.stream()
                .sorted(Comparator.comparing(one -> one.names().lines()))
                .toList();
    }

    public boolean knows(Role role) {
        return role instanceof ShiftRole
                || own.stream().anyMatch(one -> one.role().equals(role));
    }

    /**
     * Roles to choose from, without archived ones except the one chosen before.
     *
     * @param before null for none
     */
    public List<Role> choices(@Nullable Role before) {
        return Stream.<Role>concat(
                        Arrays.stream(ShiftRole.values()),
                        own.stream()
                                .filter(one -> !one.archived() || one.role().equals(before))
                                .map(NamedRole::role))
                .toList();
    }
}
