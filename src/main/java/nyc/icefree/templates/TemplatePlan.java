package nyc.icefree.templates;

import nyc.icefree.eventviews.PatternFacts;
import nyc.icefree.eventviews.PatternPlan;

public record TemplatePlan(String name, PatternPlan pattern, PatternFacts facts) {}
