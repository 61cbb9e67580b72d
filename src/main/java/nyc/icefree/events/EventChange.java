package nyc.icefree.events;

/** What a change did: whether anything differs, and whether people must come at another time or to another place. */
record EventChange(boolean any, boolean timeOrPlace) {
    static final EventChange NOTHING = new EventChange(false, false);
}
