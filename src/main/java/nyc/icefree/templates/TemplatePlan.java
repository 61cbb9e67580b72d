package nyc.icefree.templates;

import nyc.icefree.eventviews.PatternFacts;
import nyc.icefree.eventviews.PatternPlan;

/** A template as its organizers edit it, by its name. */
public record TemplatePlan(String name, PatternPlan pattern, PatternFacts facts) {}
