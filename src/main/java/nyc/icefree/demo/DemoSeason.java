package nyc.icefree.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nyc.icefree.demo.DemoEvents.Planted;
import nyc.icefree.demo.DemoPlan.Fate;
import nyc.icefree.messages.DemoPost;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.rsvp.reserving.RsvpPurge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants the season once, into an empty database, always the same relative to today. */
@Component
@Profile("demo")
record DemoSeason(
        PeopleDirectory directory,
        DemoPeople people,
        DemoEvents events,
        DemoHelpers helpers,
        DemoParties parties,
        DemoQueue queue,
        DemoTemplates templates,
        DemoPartners partners,
        DemoPages pages,
        RsvpPurge purge,
        DemoPost post,
        DemoClock clock)
        implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSeason.class);
    private static final long SEED = 20_261_124;

    @Override
    public void run(ApplicationArguments arguments) {
        if (directory.byEmail(DemoPeople.ADMINISTRATOR).isEmpty()) {
            LOG.info("Planting the demo season, this takes some seconds");
            plant();
        }
    }

    private void plant() {
        var random = new Random(SEED);
        var names = new DemoNames(random);
        var administrator = people.plantAdministrator();
        var organizations = people.plantOrganizations(administrator);
        var coordinators = people.plantStaff(administrator, organizations, names);
        var today = LocalDate.now(clock.withZone(DemoClock.NEW_YORK));
        List<Planted> planted = events.plant(DemoPlan.season(today, random), organizations, coordinators, random);
        var volunteers = helpers.plantVolunteers(organizations, names, random);
        helpers.plantShifts(planted, organizations, coordinators, volunteers, random);
        int answers = parties.plant(planted, names, random);
        post.deliver(clock::travelTo, clock.atHome());
        clock.comeBack();
        planted.stream()
                .filter(event -> event.plan().fate() == Fate.CANCELLED)
                .forEach(event -> events.cancel(
                        event,
                        Objects.requireNonNull(coordinators.get(event.plan().host()))));
        queue.plantRequests(today, organizations, coordinators);
        queue.plantChecklists(planted, coordinators, today);
        templates.plant(planted, coordinators);
        partners.plantCalendars(organizations, coordinators);
        pages.plant(administrator, coordinators.values().stream().findFirst().orElseThrow());
        purge.purgeDue();
        LOG.info("Planted {} events, {} volunteers and {} answers", planted.size(), volunteers.size(), answers);
    }
}
