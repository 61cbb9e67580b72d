package nyc.icefree.web;

import nyc.icefree.links.Links;
import nyc.icefree.signin.StaffEnrolment;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While there is no administrator, each start prints a one-time link that makes the first; never into a log file. */
@Component
class SetUpNotice {
    private final StaffEnrolment enrolment;
    private final Links links;

    SetUpNotice(StaffEnrolment enrolment, Links links) {
        this.enrolment = enrolment;
        this.links = links;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        enrolment
                .offerSetUp()
                .map(link -> links.absolute(Links.setUp(link)))
                .ifPresent(link -> System.out.printf(
                        "%n  There is no administrator yet. Open this link within one hour; it works once%s:%n  %s%n%n",
                        link.startsWith("http://localhost:") ? " (it names localhost until BASE_URL is set)" : "",
                        link));
    }
}
