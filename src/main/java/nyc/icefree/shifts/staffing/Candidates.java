package nyc.icefree.shifts.staffing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.volunteers.skills.Skill;

/**
 * @param people who help the host organization: those who fit first, then those who helped least that month
 * @param fit number of all matches that fit; the list holds the first 50 matches, fitting or not
 * @param othersWhoFit number of volunteers of other organizations who would fit, who are not named; 0 for a search by
 *     language or skill
 * @param skills to search by: common ones and the organization's own, also archived ones, which some still have
 * @param lastHelped end of the last shift that they helped the organization in
 */
public record Candidates(
        List<Candidate> people, int fit, int othersWhoFit, List<Skill> skills, Map<PersonId, Instant> lastHelped) {}
