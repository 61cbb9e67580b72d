package nyc.icefree.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The demo's gatherings, their hosts and days: 50 over four months, and a weekly clinic as a series of ten dates. */
record DemoPlan(LocalDate day, DemoGathering gathering, DemoOrganization host, Fate fate) {
    enum Fate {
        PUBLISHED,
        DRAFT,
        CANCELLED,
        FULL
    }

    private static final int SINGLE = 50;
    static final int CLINICS = 10;

    static List<DemoPlan> season(LocalDate today, Random random) {
        var plans = new ArrayList<DemoPlan>();
        var kinds = DemoGathering.values();
        var hosts = DemoOrganization.values();
        for (int i = 0; i < SINGLE; i++) {
            int offset = -60 + i * 120 / SINGLE + random.nextInt(2);
            var gathering = kinds[i % kinds.length];
            if (gathering == DemoGathering.CLINIC) {
                gathering = DemoGathering.AT_YOUR_DOOR;
            }
            plans.add(new DemoPlan(today.plusDays(offset), gathering, hosts[i * 5 % hosts.length], fate(i)));
        }
        for (int week = -5; week < CLINICS - 5; week++) {
            plans.add(new DemoPlan(
                    today.plusDays(2).plusWeeks(week),
                    DemoGathering.CLINIC,
                    DemoOrganization.OPEN_GATE,
                    Fate.PUBLISHED));
        }
        plans.sort(Comparator.comparing(DemoPlan::day));
        return plans;
    }

    private static Fate fate(int i) {
        return switch (i) {
            case 30 -> Fate.CANCELLED;
            case 28 -> Fate.FULL;
            case 35, 38, 41, 46 -> Fate.DRAFT;
            default -> Fate.PUBLISHED;
        };
    }
}
