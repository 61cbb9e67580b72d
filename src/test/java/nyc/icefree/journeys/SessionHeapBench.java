package nyc.icefree.journeys;

import com.microsoft.playwright.Page;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.ObjectName;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.partners.StaffRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Memory of organizers' sessions that show a long list. Run by hand: {@code -Dtest=SessionHeapBench}. */
@AppTest
@ExtendWith(SharedBrowser.class)
class SessionHeapBench {
    private static final int EVENTS = 220;
    private static final int SESSIONS = 20;
    private static final int WARMING_UP = 10;

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Test
    void of_a_list_of_two_hundred_events(Page warm) throws JMException {
        var team = given.team();
        for (int n = 0; n < EVENTS; n++) {
            given.published(team, given.session("Know your rights, evening " + n, 2 + n % 60));
        }
        // what the app and the code hold for all sessions is there before the ground is measured
        sessions(warm, team, WARMING_UP, false);
        sessions(warm, team, SESSIONS, true);
    }

    private void sessions(Page browser, Given.Team team, int count, boolean measured) throws JMException {
        var pages = new ArrayList<Page>();
        var accounts = new ArrayList<SignedIn.Account>();
        for (int n = 0; n < count; n++) {
            pages.add(browser.context().browser().newContext().newPage());
            accounts.add(signedIn.account(false));
            given.appoint(team.organization(), accounts.getLast().person(), StaffRole.ORGANIZER);
        }
        var before = live();
        var staff = new ArrayList<StaffPage>();
        for (int n = 0; n < count; n++) {
            var one = new StaffPage(pages.get(n), port);
            one.signIn(accounts.get(n), signedIn);
            staff.add(one);
        }
        var today = live();
        staff.forEach(one -> one.go("/workspace/events"));
        var list = live();
        staff.forEach(one -> {
            for (int n = 0; n < 8; n++) {
                one.page.locator("vaadin-grid").first().hover();
                one.page.mouse().wheel(0, 1500);
                one.settle();
            }
        });
        var scrolled = live();
        if (measured) {
            say("signed in, at Today", before, today);
            say("at the list of events", before, list);
            top(before, list);
            say("scrolled to its end", before, scrolled);
        }
        pages.forEach(page -> page.context().close());
    }

    private static void say(String what, Map<String, Long> before, Map<String, Long> after) {
        System.out.printf("HEAP %s: %d kB a session%n", what, (sum(after) - sum(before)) / SESSIONS / 1024);
    }

    private static void top(Map<String, Long> before, Map<String, Long> after) {
        after.entrySet().stream()
                .sorted((a, b) -> Long.compare(
                        b.getValue() - before.getOrDefault(b.getKey(), 0L),
                        a.getValue() - before.getOrDefault(a.getKey(), 0L)))
                .limit(25)
                .forEach(one -> System.out.printf(
                        "HEAP %8d kB %s%n",
                        (one.getValue() - before.getOrDefault(one.getKey(), 0L)) / SESSIONS / 1024, one.getKey()));
    }

    private static long sum(Map<String, Long> bytes) {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Bytes of reachable objects, by class; without what the collector fills gaps with, up to a third of a session. */
    private static Map<String, Long> live() throws JMException {
        String[] none = {};
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {none},
                        new String[] {String[].class.getName()});
        var bytes = new TreeMap<String, Long>();
        for (String line : List.of(histogram.split("\n"))) {
            String[] parts = line.strip().split("\\s+");
            if (parts.length >= 4 && parts[0].endsWith(":") && !parts[3].contains("jdk.internal.vm.Filler")) {
                bytes.merge(parts[3], Long.parseLong(parts[2]), Long::sum);
            }
        }
        return bytes;
    }
}
