package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class VenuesOnH2Test extends VenueContract {}
