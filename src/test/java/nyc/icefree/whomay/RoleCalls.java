package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import org.jspecify.annotations.Nullable;

/** What an organization does with roles of its own. */
class RoleCalls implements TheirCalls {
    private static final RoleForm DRUMMER =
            new RoleForm(NamesByLanguage.of(Language.ENGLISH, "Drummer"), ShiftRole.OTHER);
    private final OwnRoles roles;

    RoleCalls(OwnRoles roles) {
        this.roles = roles;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put(
                "OwnRoles.add(OrganizationId, RoleForm)",
                w -> roles.add(w.team().organization(), DRUMMER));
        all.put("OwnRoles.archive(Own, boolean)", w -> done(() -> roles.archive(own(w), true)));
        all.put("OwnRoles.rename(Own, NamesByLanguage)", w -> done(() -> roles.rename(own(w), DRUMMER.names())));
        all.put("OwnRoles.of(OrganizationId)", w -> roles.of(w.team().organization()));
    }

    private Role.Own own(World w) {
        return As.staff(w.team().organizer(), () -> roles.add(w.team().organization(), DRUMMER));
    }
}
