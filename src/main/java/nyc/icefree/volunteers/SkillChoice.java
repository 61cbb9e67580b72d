package nyc.icefree.volunteers;

import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.volunteers.skills.OwnSkill;

public record SkillChoice(OwnSkill skill, OrganizationCard of) {}
