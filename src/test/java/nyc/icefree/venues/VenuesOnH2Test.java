package nyc.icefree.venues;

import nyc.icefree.AppTest;

@AppTest
class VenuesOnH2Test extends VenueContract {}
