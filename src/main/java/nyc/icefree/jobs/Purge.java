package nyc.icefree.jobs;

/** Destroys in one room what is due there. Run at each start before anybody is served, and hourly. */
public interface Purge {
    /** @return how many of its things went */
    int purgeDue();
}
