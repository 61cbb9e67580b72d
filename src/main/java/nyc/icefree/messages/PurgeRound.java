package nyc.icefree.messages;

import nyc.icefree.audit.AuditChain;
import nyc.icefree.events.PlaceForgetting;
import nyc.icefree.partners.OfferPurge;
import nyc.icefree.people.StaffDeparture;
import nyc.icefree.requests.RequestPurge;
import nyc.icefree.rsvp.RsvpPurge;
import nyc.icefree.shifts.ShiftPurge;
import nyc.icefree.templates.TemplatePurge;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.VolunteerPurge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Destroys what is due: at start before the port listens, so that nobody reads it any more, and hourly. */
@Component
class PurgeRound implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PurgeRound.class);
    /** Long before the web server, which comes among the last. */
    private static final int PHASE = 0;

    private final RsvpPurge rsvps;
    private final PlaceForgetting places;
    private final RequestPurge requests;
    private final TemplatePurge templates;
    private final VolunteerPurge volunteers;
    private final ShiftPurge shifts;
    private final StaffDeparture staff;
    private final OfferPurge offers;
    private final OutboxPurge outbox;
    private final AuditChain chain;
    private final Vault vault;
    private volatile boolean running;

    PurgeRound(
            RsvpPurge rsvps,
            PlaceForgetting places,
            RequestPurge requests,
            TemplatePurge templates,
            VolunteerPurge volunteers,
            ShiftPurge shifts,
            StaffDeparture staff,
            OfferPurge offers,
            OutboxPurge outbox,
            AuditChain chain,
            Vault vault) {
        this.rsvps = rsvps;
        this.places = places;
        this.requests = requests;
        this.templates = templates;
        this.volunteers = volunteers;
        this.shifts = shifts;
        this.staff = staff;
        this.offers = offers;
        this.outbox = outbox;
        this.chain = chain;
        this.vault = vault;
    }

    void run() {
        vault.destroyDoomed();
        int events = rsvps.purgeDue();
        int forgotten = places.forgetDue();
        int asked = requests.purgeDue();
        int removed = templates.purgeDue();
        int gone = volunteers.purgeDue();
        int served = shifts.purgeDue();
        int accounts = staff.purgeDue();
        int lapsed = offers.purgeDue();
        int messages = outbox.purgeDue();
        int acts = chain.purge();
        if (events + forgotten + asked + removed + gone + served + accounts + lapsed + messages + acts > 0) {
            LOG.info(
                    "purged the answers of {} past events, the places of {}, {} requests, {} templates, {} volunteers,"
                            + " {} past shifts, {} accounts, {} offers of a role, {} messages"
                            + " and {} entries of the record",
                    events,
                    forgotten,
                    asked,
                    removed,
                    gone,
                    served,
                    accounts,
                    lapsed,
                    messages,
                    acts);
        }
    }

    @Override
    public void start() {
        try {
            run();
        } catch (RuntimeException e) {
            // the hourly job tries again; people still need the site
            LOG.error("the purge at start failed", e);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A context that only rests has nothing to destroy again when it goes on. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
