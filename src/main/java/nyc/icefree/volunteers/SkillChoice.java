package nyc.icefree.volunteers;

import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.volunteers.skills.OwnSkill;

/** An organization's own skill that a volunteer who helps it may say to have. */
public record SkillChoice(OwnSkill skill, OrganizationCard of) {}
