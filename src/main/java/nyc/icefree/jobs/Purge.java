package nyc.icefree.jobs;

/** Destroys what is due in one room. Runs at each start before anybody is served, and hourly. */
public interface Purge {
    /** @return how many things were destroyed */
    int purgeDue();
}
