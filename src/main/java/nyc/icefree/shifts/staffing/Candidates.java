package nyc.icefree.shifts.staffing;

import java.util.List;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.volunteers.skills.Skill;

/**
 * @param people who help the host organization, those who fit first, and of them who helps least in that month
 * @param fit how many fit of all that match the search; the list holds the first 50, also those who do not
 * @param othersWhoFit volunteers of other organizations who would fit, whose names are not ours to show; none where it is asked
 *     what people can do
 * @param skills by which one can look: common ones and the organization's own, also archived ones, which some still have
 */
public record Candidates(List<Candidate> people, int fit, int othersWhoFit, List<Skill> skills) {}
