package nyc.icefree.venues;

/** What people type about places. */
public final class VenueForms {
    private VenueForms() {}

    public static VenueForm named(VenueForm facts, String name) {
        return new VenueForm(
                name,
                facts.address(),
                facts.neighbourhood(),
                facts.area(),
                facts.transit(),
                facts.latitude(),
                facts.longitude(),
                facts.access(),
                facts.capacity(),
                facts.staffNotes(),
                facts.shared(),
                facts.privatePlace());
    }
}
