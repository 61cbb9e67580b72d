package nyc.icefree.templates;

import nyc.icefree.disclosure.PatternFacts;
import nyc.icefree.disclosure.PatternPlan;

public record TemplatePlan(String name, PatternPlan pattern, PatternFacts facts) {}
