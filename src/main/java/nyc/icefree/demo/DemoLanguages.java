package nyc.icefree.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nyc.icefree.eventform.LanguagePlaces;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * At the coalition's meetings and at the sessions of the campaign itself, who takes part in the second language wears a headset, of which
 * there are few.
 */
final class DemoLanguages {
    private static final int HEADSETS = 10;
    /** One party of so many wears one. */
    private static final int OF = 3;

    private DemoLanguages() {}

    static LanguagePlaces of(DemoPlan plan) {
        return headsets(plan) ? new LanguagePlaces(Map.of(languages(plan).get(1), HEADSETS)) : LanguagePlaces.NONE;
    }

    /** In which a party takes part; null where nobody is asked. */
    @Nullable
    static Language chosen(DemoPlan plan, Random random) {
        return headsets(plan) ? languages(plan).get(random.nextInt(OF) == 0 ? 1 : 0) : null;
    }

    private static boolean headsets(DemoPlan plan) {
        boolean interpreted = plan.gathering() == DemoGathering.COALITION_MEETING
                || plan.gathering() == DemoGathering.AT_YOUR_DOOR && plan.host() == DemoOrganization.CAMPAIGN;
        return interpreted && languages(plan).size() > 1;
    }

    private static List<Language> languages(DemoPlan plan) {
        return plan.host().spoken().stream().map(Language::new).toList();
    }
}
