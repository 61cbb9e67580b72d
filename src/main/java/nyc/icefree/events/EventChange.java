package nyc.icefree.events;

record EventChange(boolean any, boolean timeOrPlace) {
    static final EventChange NOTHING = new EventChange(false, false);
}
