package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.function.Function;
import nyc.icefree.Given;
import nyc.icefree.partners.NewColleague;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.partners.TeamInvitations;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** What coordinators do for their own organization's team. */
class TeamCalls implements TheirCalls {
    private final TeamInvitations invitations;

    TeamCalls(TeamInvitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put(
                "TeamInvitations.invite(OrganizationId, NewColleague, StaffRole)",
                w -> done(() -> invitations.invite(
                        w.team().organization(),
                        new NewColleague("Bo", Given.email(), Language.ENGLISH),
                        StaffRole.ORGANIZER)));
    }
}
